package news.dateline.outbound;

import java.net.InetAddress;

/**
 * A range of addresses that are not the public internet's.
 *
 * @param network its first address; four bytes or sixteen
 * @param prefixBits how many of its bits all addresses of the range share
 * @param what how a sentence names them
 * @param mayBeAllowed whether who names a host there may be allowed to
 */
record AddressRange(InetAddress network, int prefixBits, String what, boolean mayBeAllowed) {

  boolean contains(byte[] address) {
    byte[] start = network.getAddress();
    if (address.length != start.length) {
      return false;
    }
    int whole = prefixBits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != start[i]) {
        return false;
      }
    }
    int rest = prefixBits % 8;
    int mask = 0xFF << (8 - rest);
    return rest == 0 || (address[whole] & mask) == (start[whole] & mask);
  }
}
