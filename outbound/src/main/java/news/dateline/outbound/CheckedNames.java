package news.dateline.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The name service of one request: what it gives has been checked, and only what it gives is
 * connected to. One bad address among good ones refuses the name.
 */
record CheckedNames(TimedNames names, AddressCheck check) implements DnsResolver {
  private static final int ADDRESSES = 4; // tried one after the other, each for the connect timeout

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      check.check(host, address);
    }
    return Arrays.copyOf(addresses, Math.min(addresses.length, ADDRESSES));
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
