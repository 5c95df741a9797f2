package news.dateline.benchmarks.entities;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time: wall time says little on a shared machine. */
final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Cpu() {}

  /** Seconds of this thread. */
  static double seconds() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }

  /** Seconds of all threads. */
  static double processSeconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }
}
