package news.dateline.launcher.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The processes of one local system, as its lock file lists them. */
final class Roster {
  private final DataLock lock;
  private final Map<Part, List<ProcessHandle>> processes = new EnumMap<>(Part.class);
  private boolean closed;

  Roster(DataLock lock) throws IOException {
    this.lock = lock;
    write();
  }

  /** Starts a process, unless the system is closing. */
  synchronized Process spawn(Part part, ProcessBuilder builder) throws IOException {
    requireOpen(part);
    Process process = builder.start();
    add(part, process.toHandle());
    return process;
  }

  /** Adds a process that one of ours has started. */
  synchronized void adopt(Part part, ProcessHandle process) throws IOException {
    add(part, process); // even when closed: it is there and must be stopped
  }

  /** Its living processes. */
  synchronized List<ProcessHandle> of(Part part) {
    return processes.getOrDefault(part, List.of()).stream().filter(ProcessEnd::isAlive).toList();
  }

  /** From here on nothing is started any more. */
  synchronized void close() {
    closed = true;
  }

  private void requireOpen(Part part) {
    if (closed) {
      throw new LocalSystemException(part.title() + " is not started: the system is stopping.");
    }
  }

  private void add(Part part, ProcessHandle process) throws IOException {
    var all = new ArrayList<>(of(part));
    all.add(process);
    processes.put(part, all);
    write();
  }

  private void write() throws IOException {
    var entries = new ArrayList<ProcessEntry>();
    entries.add(ProcessEntry.of(ProcessEntry.LAUNCHER, ProcessHandle.current()));
    processes.forEach(
        (part, all) -> all.forEach(each -> entries.add(ProcessEntry.of(part.id(), each))));
    lock.list(entries);
  }
}
