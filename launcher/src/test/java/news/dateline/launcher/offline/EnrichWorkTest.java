package news.dateline.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.Mention;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of the answers, with a stage that finds the same in any text. */
class EnrichWorkTest {
  // The flag is two code points and four code units.
  private static final String LINE =
      "{\"id\":\"a\",\"text\":\"🇹🇷 Kaya flew on Friday, Kaya said\",\"referenceTime\":\"2024-10-08T22:30:00Z\"}";

  @Test
  void thePlainShapeCountsCodeUnitsAndNamesTheFieldText() throws InputException {
    assertThat(answer(Shape.all, LINE))
        .isEqualTo(
            "{\"id\":\"a\",\"language\":\"en\",\"entities\":[{\"type\":\"person\",\"name\":\"Kaya\",\"salience\":0.5,"
                + "\"confidence\":1.0,\"mentions\":[{\"field\":\"text\",\"start\":26,\"end\":30},"
                + "{\"field\":\"text\",\"start\":5,\"end\":9}]}],"
                + "\"dates\":[{\"text\":\"Friday\",\"type\":\"DATE\",\"value\":\"2024-10-09\",\"isFuture\":true,"
                + "\"field\":\"text\",\"start\":18,\"end\":24}],"
                + "\"amounts\":[{\"value\":1.0,\"unit\":\"USD\",\"text\":\"$1\",\"field\":\"text\",\"start\":0,\"end\":2}]}");
  }

  @Test
  void theScorersShapesCountCodePointsInReadingOrder() throws InputException {
    assertThat(answer(Shape.entities, LINE))
        .isEqualTo(
            "{\"id\":\"a\",\"entities\":[{\"start\":3,\"end\":7,\"type\":\"PERSON\"},"
                + "{\"start\":24,\"end\":28,\"type\":\"PERSON\"}]}");
    assertThat(answer(Shape.timexes, LINE))
        .isEqualTo(
            "{\"id\":\"a\",\"timexes\":[{\"start\":16,\"end\":22,\"type\":\"DATE\",\"value\":\"2024-10-09\",\"interval\":null}]}");
  }

  private static String answer(Shape shape, String text) throws InputException {
    ManifestLine line = ManifestLine.read(text);
    ObjectNode answer = ManifestLine.answer(line.id());
    // Istanbul's next day has begun at 22:30 UTC.
    new EnrichWork(
            new ArticleEnricher(List.of(new Finder()), new SimpleMeterRegistry()),
            new WireReader().source("anadolu"),
            shape)
        .answer(line, answer);
    return answer.toString();
  }

  private static final class Finder implements Enrichment {
    @Override
    public String stage() {
      return "finder";
    }

    @Override
    public String tool() {
      return "finder 1";
    }

    @Override
    public void enrich(Story story, Findings findings) {
      String text = story.passages().getFirst().text();
      findings.language(String.valueOf(story.statedLanguage()));
      findings.add(
          new Entity(
              EntityType.PERSON,
              "Kaya",
              null,
              null,
              null,
              null,
              0.5,
              1,
              List.of(mention(text.lastIndexOf("Kaya")), mention(text.indexOf("Kaya")))));
      int friday = text.indexOf("Friday");
      findings.add(
          new DateMention(
              "Friday",
              DateMention.Type.DATE,
              String.valueOf(story.referenceTime()).substring(0, 10),
              null,
              null,
              null,
              true,
              "text",
              friday,
              friday + 6));
      findings.add(new Amount(1, "USD", "$1", "text", 0, 2));
    }

    private static Mention mention(int start) {
      return new Mention("text", start, start + 4);
    }
  }
}
