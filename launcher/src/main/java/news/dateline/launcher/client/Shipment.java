package news.dateline.launcher.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivery on its way to ingest.
 *
 * @param articleUri the sender's identity for the story, where the wire states none
 * @param backlog whether live news is to pass it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Shipment(
    String source,
    byte[] bytes,
    @Nullable String contentType,
    @Nullable String format,
    @Nullable String articleUri,
    boolean backlog) {

  /** A delivery of live news. */
  public static Shipment live(
      String source,
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String format,
      @Nullable String articleUri) {
    return new Shipment(source, bytes, contentType, format, articleUri, false);
  }

  HttpRequest.Builder to(String ingestUri) {
    List<String> parameters = new ArrayList<>();
    if (format != null) {
      parameters.add("format=" + encode(format));
    }
    if (backlog) {
      parameters.add("lane=backlog");
    }
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "%s/v1/sources/%s/articles%s".formatted(ingestUri, encode(source), query)))
            .POST(BodyPublishers.ofByteArray(bytes));
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (articleUri != null) {
      request.header("Article-Uri", ascii(articleUri));
    }
    return request;
  }

  /** The uri with whatever a URI cannot hold percent-encoded, as ingest wants it. */
  private static String ascii(String uri) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b <= '~') {
        ascii.append((char) b);
      } else {
        ascii.append("%%%02X".formatted(b));
      }
    }
    return ascii.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
