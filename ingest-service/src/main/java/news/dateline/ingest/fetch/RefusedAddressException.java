package news.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A name stands for an address that is not to be asked. */
final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String host, InetAddress address, AddressRange range) {
    super(
        range.sourceMayAllow()
            ? "leads to %s (%s), a %s address: only a source that sets feed.privateAddresses may be there"
                .formatted(host, address.getHostAddress(), range.what())
            : "leads to %s (%s), a %s address, where no source may be"
                .formatted(host, address.getHostAddress(), range.what()));
  }
}
