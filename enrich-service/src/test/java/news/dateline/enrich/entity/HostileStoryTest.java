package news.dateline.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.article.DateOrder;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Hostile;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.aliases.Aliases;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest body there may be costs seconds, whatever it holds; a square would cost hours. */
@ExtendWith(Hostile.class)
class HostileStoryTest {
  private static final EntityEnrichment ENTITIES = new EntityEnrichment(Aliases::none);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAA BBBB ",
        "The ",
        "(",
        "of ",
        "Oslo ",
        "Oslo, ",
        "Paris, Texas\n",
        "Paris (Oslo) ",
        "Olsen and ",
        "Maria Olsen said. ",
        "President ",
        "Bank of ",
        "German ",
        "A. ",
        "A",
        "a",
        "-",
        "Paris-",
        "\"",
        "New York",
        "\n",
        "the United Nations (UN) "
      })
  void aMillionOfAnythingIsReadInLinearTime(String piece) {
    read(Hostile.text(piece), "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paris", "Paris ", "New ", "SAN", "A", "San-", "\u0130"})
  void aMillionOfAnythingIsReadForListedPlacesInLinearTime(String piece) {
    read(Hostile.text(piece), "fr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s Olsen met the man from %s. ", "%sCorp and %s, %sland ", "%s %s %s %s "})
  void asManyNamesAsThereAreLettersForAreReadInLinearTime(String pattern) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < ArticleLimits.BODY_CHARS - 200; i++) {
      body.append(pattern.replace("%s", "V" + Integer.toString(i * 7919 + 46_656, 36) + "en"));
    }
    read(body.toString(), "en");
  }

  private static void read(String body, String language) {
    Findings findings = new Findings();
    findings.language(language);
    ENTITIES.enrich(
        new Story(List.of(new Passage("bodyText", body)), null, DateOrder.DMY, language), findings);
    assertThat(findings.entities().stream().mapToInt(entity -> entity.mentions().size()).sum())
        .isLessThanOrEqualTo(ArticleLimits.MENTIONS);
    assertThat(findings.countries().stream().mapToInt(country -> country.mentions().size()).sum())
        .isLessThanOrEqualTo(ArticleLimits.MENTIONS);
  }
}
