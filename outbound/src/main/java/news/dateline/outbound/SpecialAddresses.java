package news.dateline.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses are not the public internet's, by IANA's registries of special-purpose addresses
 * (RFC 6890) as of 2026. Of IPv6, only 2000::/3 is handed out at all, so that everything else is
 * special without being listed.
 */
final class SpecialAddresses {
  private static final boolean MAY_BE_ALLOWED = true;
  private static final boolean NEVER = false;

  /** The first that holds an address names it. */
  private static final List<AddressRange> RANGES =
      List.of(
          // Clouds hand out credentials there; nothing of ours is there.
          range("169.254.169.254/32", "cloud metadata", NEVER),
          range("169.254.170.2/32", "cloud metadata", NEVER),
          range("100.100.100.200/32", "cloud metadata", NEVER),
          range("fd00:ec2::/32", "cloud metadata", NEVER),
          range("10.0.0.0/8", "private (RFC 1918)", MAY_BE_ALLOWED),
          range("172.16.0.0/12", "private (RFC 1918)", MAY_BE_ALLOWED),
          range("192.168.0.0/16", "private (RFC 1918)", MAY_BE_ALLOWED),
          range("100.64.0.0/10", "a carrier's private (RFC 6598)", MAY_BE_ALLOWED),
          range("127.0.0.0/8", "loopback", MAY_BE_ALLOWED),
          range("169.254.0.0/16", "link-local", MAY_BE_ALLOWED),
          range("0.0.0.0/8", "'this host'", NEVER),
          range("192.0.0.0/24", "protocol assignment", NEVER),
          range("192.0.2.0/24", "documentation", NEVER),
          range("192.88.99.0/24", "6to4 relay", NEVER),
          range("198.18.0.0/15", "benchmarking", NEVER),
          range("198.51.100.0/24", "documentation", NEVER),
          range("203.0.113.0/24", "documentation", NEVER),
          range("224.0.0.0/4", "multicast", NEVER),
          range("255.255.255.255/32", "broadcast", NEVER),
          range("240.0.0.0/4", "reserved", NEVER),
          range("::1/128", "loopback", MAY_BE_ALLOWED),
          range("fc00::/7", "private (unique local)", MAY_BE_ALLOWED),
          range("fe80::/10", "link-local", MAY_BE_ALLOWED),
          range("fec0::/10", "site-local", NEVER),
          range("ff00::/8", "multicast", NEVER),
          range("2001::/32", "Teredo tunnel", NEVER),
          range("2001:2::/48", "benchmarking", NEVER),
          range("2001:db8::/32", "documentation", NEVER),
          range("2001::/23", "protocol assignment", NEVER),
          range("2002::/16", "6to4 tunnel", NEVER),
          range("3fff::/20", "documentation", NEVER));

  private static final AddressRange GLOBAL_IPV6 = range("2000::/3", "global", NEVER);
  private static final AddressRange NAT64 = range("64:ff9b::/96", "NAT64", NEVER);
  private static final AddressRange OTHER_IPV6 = range("::/0", "not public", NEVER);
  private static final int IPV4_BYTES = 4;

  private SpecialAddresses() {}

  /** The range that makes the address special; empty for a public one. */
  static Optional<AddressRange> of(InetAddress address) {
    return of(address.getAddress());
  }

  private static Optional<AddressRange> of(byte[] address) {
    if (NAT64.contains(address)) { // a translator makes the IPv4 address of it
      return of(Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
    }
    for (AddressRange range : RANGES) {
      if (range.contains(address)) {
        return Optional.of(range);
      }
    }
    boolean isPublic = address.length == IPV4_BYTES || GLOBAL_IPV6.contains(address);
    return isPublic ? Optional.empty() : Optional.of(OTHER_IPV6);
  }

  private static AddressRange range(String cidr, String what, boolean mayBeAllowed) {
    int slash = cidr.indexOf('/');
    try {
      return new AddressRange(
          InetAddress.getByName(cidr.substring(0, slash)), // a literal: nothing is looked up
          Integer.parseInt(cidr.substring(slash + 1)),
          what,
          mayBeAllowed);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(cidr, e);
    }
  }
}
