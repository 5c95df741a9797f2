package news.dateline.launcher.local;

import java.io.IOException;

/** Knows how one part is started. */
interface Starter {
  Part part();

  /** Starts the part and returns its process when it serves its clients. */
  ProcessHandle start(Roster roster) throws IOException, InterruptedException;
}
