package news.dateline.index.watch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import news.dateline.outbound.AddressCheck;
import news.dateline.outbound.CheckedHttp;
import news.dateline.outbound.DeadlineException;
import news.dateline.outbound.RefusedAddressException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Tells by a signed POST. Any answer of 2xx is taken for received; its body is not read. */
final class Webhook implements Outlet {
  /** A receiver answers and works afterwards; a slow one must not hold a thread for long. */
  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private static final int URL_CHARS = 2_000; // what servers commonly take

  private final CheckedHttp http;
  private final Set<String> privateHosts;
  private final Links links;
  private final InstantSource clock;

  Webhook(CheckedHttp http, Set<String> privateHosts, Links links, InstantSource clock) {
    this.http = http;
    this.privateHosts =
        privateHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.links = links;
    this.clock = clock;
  }

  /**
   * Refuses an address that cannot be one of a webhook, or may not be at the moment.
   *
   * @throws IllegalArgumentException with one sentence
   */
  void check(String address) {
    URI url = url(address);
    try {
      http.check(url.getHost(), addresses(url));
    } catch (RefusedAddressException e) {
      throw new IllegalArgumentException("the webhook " + e.getMessage(), e);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "the webhook's host %s is not found".formatted(url.getHost()), e);
    }
  }

  @Override
  public void send(Watch watch, Notice notice) throws DeliveryException {
    URI url = url(Objects.requireNonNull(watch.target()));
    byte[] body = WebhookBody.of(watch, notice, links);
    long now = clock.instant().getEpochSecond();
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    HttpHost host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    BasicClassicHttpRequest request = new BasicClassicHttpRequest("POST", host, path + query);
    request.setHeader("webhook-id", notice.id());
    request.setHeader("webhook-timestamp", now);
    request.setHeader(
        "webhook-signature",
        Signature.of(Objects.requireNonNull(watch.secret()), notice.id(), now, body));
    request.setHeader("Dateline-Delivery", notice.id());
    request.setHeader(HttpHeaders.CONNECTION, "close"); // as we do
    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    int status;
    try {
      status =
          http.exchange(
              addresses(url),
              AT_MOST,
              client -> {
                ClassicHttpResponse response = client.executeOpen(host, request, null);
                return response.getCode();
              });
    } catch (IOException e) {
      throw new DeliveryException(sentence(e), e);
    }
    if (status < 200 || status > 299) {
      throw new DeliveryException(
          "the webhook answers %d%s"
              .formatted(status, status / 100 == 3 ? "; a redirect is not followed" : ""));
    }
  }

  private AddressCheck addresses(URI url) {
    return new AddressCheck(
        privateHosts.contains(url.getHost().toLowerCase(Locale.ROOT)),
        "webhook",
        "a host that dateline.index.watches.private-hosts names");
  }

  private static URI url(String address) {
    try {
      URI url = new URI(address);
      boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (isWeb
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawFragment() == null
          && address.length() <= URL_CHARS) {
        return url;
      }
    } catch (URISyntaxException _) {
      // told below
    }
    throw new IllegalArgumentException(
        "webhook is no address; write http or https, a host and a path, such as https://desk.example/hooks/dateline");
  }

  private static String sentence(IOException failure) {
    return switch (failure) {
      case RefusedAddressException e -> "the webhook " + e.getMessage();
      case DeadlineException e -> "the webhook " + e.getMessage();
      case UnknownHostException _ -> "the webhook's host is not found";
      case SSLException _ -> "the webhook shows a certificate that is not trusted here";
      case SocketTimeoutException _ -> "the webhook does not answer in time";
      default -> "the webhook cannot be reached, or breaks off";
    };
  }
}
