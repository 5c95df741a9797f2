package news.dateline.outbound;

import java.net.UnknownHostException;

/** A name stands for an address that is not to be asked. */
public final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String sentence) {
    super(sentence);
  }
}
