package news.dateline.ingest.feedserver;

import java.io.IOException;
import java.net.Socket;

/** What the server does with one request; the connection is closed afterwards. */
@FunctionalInterface
public interface Reply {
  /** Writes to the connection whatever it likes. An exception closes it. */
  void write(Asked asked, Socket connection) throws IOException, InterruptedException;
}
