package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.article.Amount;
import news.dateline.article.Article;
import news.dateline.article.CountryConnection;
import news.dateline.article.DateMention;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Entity;
import news.dateline.article.Mention;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

/**
 * Holds {@link ArticleEnricher#REVISION}: where the golden file has to change, the revision, which
 * is its first line, grows with it. Confidence is left out: it moves with every training.
 */
class EnrichmentGoldenTest {
  private static final Article ARTICLE =
      TestArticles.article("tag:golden", "wire")
          .headline("Merkel meets Macron in Paris")
          .lead(
              "German Chancellor Angela Merkel met French President Emmanuel Macron in Paris on"
                  + " Tuesday.")
          .bodyText(
              """
              Merkel said that Siemens would spend 1.2 billion euros, 4.5 percent more than \
              planned, on a factory in Birmingham, Alabama.

              The United Nations (UN) welcomed it. "Brazil is next," said UN spokesman Jan Novak \
              in Kyiv. The Brazilian and German governments meet in June.

              London fell silent for two days. Macron flies to Georgia, and then to Tbilisi.
              """)
          .build();

  @Test
  void anArticleIsEnrichedAsTheGoldenFileOfItsRevisionSays() throws IOException {
    EnrichedArticle enriched =
        new ArticleEnricher(Enrichments.all(), new SimpleMeterRegistry()).enrich(ARTICLE);

    assertThat(written(enriched)).isEqualTo(golden());
  }

  private static String written(EnrichedArticle enriched) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("revision " + enriched.enrichment().revision());
    lines.add("language " + enriched.article().language());
    new TreeMap<>(enriched.enrichment().tools())
        .forEach((stage, tool) -> lines.add("by " + stage + " " + tool));
    enriched.entities().forEach(entity -> lines.add(line(entity)));
    enriched.countries().forEach(country -> lines.add(line(country)));
    enriched.amounts().forEach(amount -> lines.add(line(amount)));
    enriched.dates().forEach(date -> lines.add(line(date)));
    return lines.toString();
  }

  private static String line(Entity entity) {
    return String.format(
        Locale.ROOT,
        "%s %s | %s | %s | %s | %s | %.2f |%s",
        entity.type(),
        entity.name(),
        entity.uri(),
        entity.country(),
        entity.location(),
        entity.role(),
        entity.salience(),
        entity.mentions().stream().map(EnrichmentGoldenTest::at).collect(Collectors.joining()));
  }

  private static String line(CountryConnection country) {
    return "COUNTRY %s | %s |%s"
        .formatted(
            country.country(),
            country.uri(),
            country.mentions().stream()
                .map(EnrichmentGoldenTest::at)
                .collect(Collectors.joining()));
  }

  private static String line(Amount amount) {
    return "AMOUNT " + amount;
  }

  private static String line(DateMention date) {
    return "DATE " + date;
  }

  private static String at(Mention mention) {
    return " %s %d-%d".formatted(mention.field(), mention.start(), mention.end());
  }

  private static String golden() throws IOException {
    try (InputStream file = EnrichmentGoldenTest.class.getResourceAsStream("golden/enriched.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
