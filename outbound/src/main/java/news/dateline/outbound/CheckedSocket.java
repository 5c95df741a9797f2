package news.dateline.outbound;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;

/**
 * A socket that checks the very address it connects to, whoever has resolved it, and ends with its
 * request.
 */
final class CheckedSocket extends Socket {
  private final AddressCheck check;
  private final Deadline deadline;

  CheckedSocket(AddressCheck check, Deadline deadline) {
    super(Proxy.NO_PROXY); // a proxy would resolve the name once more
    this.check = check;
    this.deadline = deadline;
    deadline.covers(this);
  }

  @Override
  public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
    InetSocketAddress target = (InetSocketAddress) endpoint;
    check.check(target.getHostString(), target.getAddress());
    long leftMillis = deadline.left().toMillis();
    if (leftMillis <= 0) {
      throw new SocketTimeoutException("no time is left to connect");
    }
    super.connect(endpoint, (int) Math.min(timeoutMillis, leftMillis));
  }
}
