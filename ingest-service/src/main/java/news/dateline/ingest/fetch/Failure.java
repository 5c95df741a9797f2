package news.dateline.ingest.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import news.dateline.outbound.ClosedException;
import news.dateline.outbound.DeadlineException;
import news.dateline.outbound.RefusedAddressException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.MessageConstraintException;

/** What came of a request that got no whole answer. */
final class Failure {
  private Failure() {}

  static Fetched of(URI url, IOException failure) {
    return switch (failure) {
      case RefusedAddressException e -> Reason.PRIVATE_ADDRESS.refuses(url, text(e));
      case TooLargeException e -> Reason.TOO_LARGE.refuses(url, text(e));
      case UnsupportedEncodingException e -> Reason.UNSUPPORTED_ENCODING.refuses(url, text(e));
      case MessageConstraintException _ ->
          Reason.HEADERS_TOO_LARGE.refuses(url, "answers with more headers than any page needs");
      default -> tryLater(url, temporary(url, failure));
    };
  }

  static Fetched.TryLater tryLater(URI url, String detail) {
    return new Fetched.TryLater(Optional.empty(), "%s %s".formatted(url, detail));
  }

  private static String temporary(URI url, IOException failure) {
    return switch (failure) {
      case DeadlineException e -> text(e);
      case ClosedException e -> text(e);
      case UnknownHostException _ ->
          "names the host %s, which is not found".formatted(url.getHost());
      case SSLException _ ->
          "shows a certificate that is not trusted here or not of %s, or speaks TLS in no way that is safe: its publisher must mend it"
              .formatted(url.getHost());
      case ConnectTimeoutException _, HttpHostConnectException _ ->
          "cannot be reached: the host takes no connection, or does not go on with it";
      case SocketTimeoutException _ -> "has fallen silent: no byte came in time";
      default -> "broke off, or answers with something that is not HTTP";
    };
  }

  private static String text(IOException failure) {
    return String.valueOf(failure.getMessage());
  }
}
