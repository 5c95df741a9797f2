package news.dateline.ingest.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.intake.Deliveries;
import news.dateline.ingest.source.OrderBy;
import org.jspecify.annotations.Nullable;

/** Sample pages, and what the parser makes of them. */
final class Pages {
  private static final Instant RECEIVED = Instant.parse("2026-11-24T12:00:00Z");

  private Pages() {}

  static String sample(String name) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("/wires/html/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Wire wire(byte[] bytes, @Nullable String contentType) {
    return new Wire(bytes, contentType, RECEIVED);
  }

  static ArticleBuilder article(byte[] bytes, @Nullable String contentType)
      throws RefusedException {
    return switch (new HtmlParser()
        .parse(wire(bytes, contentType), Deliveries.source(OrderBy.TIME))
        .getFirst()) {
      case ParsedItem.Understood understood -> understood.content();
      case ParsedItem.NotUnderstood not -> throw new AssertionError(not.toString());
    };
  }

  static ArticleBuilder article(String html) throws RefusedException {
    return article(html.getBytes(StandardCharsets.UTF_8), "text/html");
  }
}
