package news.dateline.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;

/** A web without a network: what is answered at each address; thread-safe. */
final class Script implements Function<FetchRequest, Fetched> {
  private final Map<URI, Supplier<Fetched>> answers = new ConcurrentHashMap<>();
  private final List<FetchRequest> asked = new CopyOnWriteArrayList<>();

  Script on(URI address, Fetched answer) {
    return on(address, () -> answer);
  }

  Script on(URI address, Supplier<Fetched> answer) {
    answers.put(address, answer);
    return this;
  }

  List<FetchRequest> asked() {
    return List.copyOf(asked);
  }

  List<FetchRequest> asked(URI address) {
    return asked.stream().filter(request -> request.url().equals(address)).toList();
  }

  @Override
  public Fetched apply(FetchRequest request) {
    asked.add(request);
    return answers
        .getOrDefault(
            request.url(),
            () -> new Fetched.Refused("not-found", "%s answered 404".formatted(request.url())))
        .get();
  }

  /** A document at that address. */
  static Fetched.Content content(URI address, String type, String body) {
    return new Fetched.Content(
        address, Optional.empty(), body.getBytes(StandardCharsets.UTF_8), type, "\"1\"", null);
  }

  /** An RSS feed of these items. */
  static Fetched.Content rss(URI address, String... items) {
    return content(address, "application/rss+xml", document(items));
  }

  /** An RSS document of these items. */
  static String document(String... items) {
    return """
    <rss version="2.0"><channel><title>World</title><link>https://site.example/</link>
    <description>News</description>%s</channel></rss>\
    """
        .formatted(String.join("\n", items));
  }

  /** An item with a whole text. */
  static String item(String id, String date, String headline) {
    return item(id, date, headline, "The harbour of Velden opened. ".repeat(40));
  }

  /** An item with this text; its link is the page of that id. */
  static String item(String id, String date, String headline, String text) {
    return """
    <item><guid isPermaLink="false">urn:story:%s</guid><title>%s</title>
    <link>https://site.example/%s.html</link><pubDate>%s</pubDate>
    <description>%s</description></item>\
    """
        .formatted(id, headline, id, date, text);
  }

  /** A story's page. */
  static String page(String headline, String text) {
    return """
    <!doctype html><html lang="en"><head><title>%s</title>
    <meta property="og:type" content="article"><meta property="og:title" content="%s">
    <meta name="author" content="Mira Oldham"></head>
    <body><article><h1>%s</h1>%s</article></body></html>\
    """
        .formatted(headline, headline, headline, text);
  }

  /** Paragraphs that no entry has. */
  static String longText() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      paragraphs.add(
          "<p>Paragraph %d of the story tells how the harbour of Velden was opened after a storm of two days, and who came.</p>"
              .formatted(i));
    }
    return String.join("\n", paragraphs);
  }
}
