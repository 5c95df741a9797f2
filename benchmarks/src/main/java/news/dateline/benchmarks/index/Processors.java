package news.dateline.benchmarks.index;

import java.io.IOException;
import java.util.List;

/** Processors of this machine, by number. */
record Processors(int first, int last) {
  /** A process and all its threads run on no others from now on. */
  void give(ProcessHandle process) throws IOException {
    int status =
        new ProcessBuilder(
                List.of(
                    "taskset",
                    "-acp",
                    "%d-%d".formatted(first, last),
                    Long.toString(process.pid())))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .onExit()
            .join()
            .exitValue();
    if (status != 0) {
      throw new IllegalStateException("taskset failed");
    }
  }
}
