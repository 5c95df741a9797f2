package news.dateline.ingest.fetch;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Decides whether an address may be asked.
 *
 * @param privateAddresses whether the source may be at a private one
 */
record AddressCheck(boolean privateAddresses) {

  /**
   * Refuses an address.
   *
   * @param host the name that led to it
   */
  void check(String host, InetAddress address) throws RefusedAddressException {
    Optional<AddressRange> special = SpecialAddresses.of(address);
    if (special.isPresent() && !(privateAddresses && special.get().sourceMayAllow())) {
      throw new RefusedAddressException(host, address, special.get());
    }
  }
}
