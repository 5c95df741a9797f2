package news.dateline.ingest.format.textwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.MadeIdentity;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceFile;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** What a parser makes of a delivery from source {@code meridian} in Berlin's zone. */
public record ParsedWire(List<ParsedItem> items) {
  private static final String SOURCE = "meridian";
  private static final SourceProfile PROFILE = profile();

  public static ParsedWire of(ArticleParser parser, String text) {
    return of(parser, text.getBytes(StandardCharsets.UTF_8), null);
  }

  public static ParsedWire of(ArticleParser parser, byte[] bytes, @Nullable String contentType) {
    try {
      return new ParsedWire(parser.parse(wire(bytes, contentType), PROFILE));
    } catch (RefusedException e) {
      throw new AssertionError(e.refusal().toString(), e);
    }
  }

  public static ParsedWire ofResource(ArticleParser parser, String name) throws IOException {
    return of(parser, resource(name), null);
  }

  public static byte[] resource(String name) throws IOException {
    try (InputStream file = ParsedWire.class.getResourceAsStream("/wires/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }

  public static Refusal refusal(ArticleParser parser, String text) {
    try {
      ParsedItem item =
          parser.parse(wire(text.getBytes(StandardCharsets.UTF_8), null), PROFILE).getFirst();
      return ((ParsedItem.NotUnderstood) item).refusal();
    } catch (RefusedException e) {
      return e.refusal();
    }
  }

  public static Wire wire(byte[] bytes, @Nullable String contentType) {
    return new Wire(bytes, contentType, Instant.parse("2024-10-08T14:00:00Z"));
  }

  public ArticleBuilder first() {
    assertThat(items).hasSize(1);
    return article(0);
  }

  public ArticleBuilder article(int index) {
    return understood(index).content();
  }

  /** The uri that intake gives an item that states none. */
  public String madeUri(int index) {
    return MadeIdentity.of(SOURCE, understood(index).stableFields());
  }

  public List<String> warnings() {
    return article(0).warnings().stream().map(Warning::code).toList();
  }

  /** Associations as {@code rel uri}. */
  public List<String> links(int index) {
    return article(index).associations().stream().map(ParsedWire::link).toList();
  }

  private static String link(Association association) {
    return association.rel() + " " + association.uri();
  }

  private ParsedItem.Understood understood(int index) {
    return (ParsedItem.Understood) items.get(index);
  }

  private static SourceProfile profile() {
    String yaml = "sources: {%s: {name: Meridian Press, zone: Europe/Berlin}}".formatted(SOURCE);
    try {
      return SourceFile.read(
              new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "the test's")
          .find(SOURCE)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
