package news.dateline.outbound;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Decides whether an address may be asked.
 *
 * @param privateAddresses whether it may be a private one
 * @param who what the address is named by, such as {@code source}, for the sentence
 * @param permitted who may be at a private one, such as {@code a source that sets …}
 */
public record AddressCheck(boolean privateAddresses, String who, String permitted) {

  /**
   * Refuses an address.
   *
   * @param host the name that led to it
   */
  void check(String host, InetAddress address) throws RefusedAddressException {
    Optional<AddressRange> special = SpecialAddresses.of(address);
    if (special.isPresent() && !(privateAddresses && special.get().mayBeAllowed())) {
      AddressRange range = special.get();
      throw new RefusedAddressException(
          "leads to %s (%s), a %s address%s"
              .formatted(
                  host,
                  address.getHostAddress(),
                  range.what(),
                  range.mayBeAllowed()
                      ? ": only %s may be there".formatted(permitted)
                      : ", where no %s may be".formatted(who)));
    }
  }
}
