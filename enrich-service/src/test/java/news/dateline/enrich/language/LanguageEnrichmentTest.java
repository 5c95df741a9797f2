package news.dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.dateline.article.DateOrder;
import news.dateline.article.LanguageNote;
import news.dateline.article.Warning;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageEnrichmentTest {
  private static final LanguageEnrichment LANGUAGE = new LanguageEnrichment();
  private static final String ENGLISH =
      "The government said on Tuesday that it would present a new law to parliament before winter.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The government said on Tuesday that it would present a new law before the winter.
          fr | Le gouvernement a déclaré mardi qu'il présenterait une nouvelle loi avant l'hiver.
          de | Die Regierung sagte am Dienstag, dass sie vor dem Winter ein neues Gesetz vorlege.
          es | El gobierno dijo el martes que presentará una nueva ley antes del invierno.
          it | Il governo ha detto martedì che presenterà una nuova legge prima dell'inverno.
          tr | Hükümet salı günü kıştan önce meclise yeni bir yasa sunacağını söyledi.
          ru | Правительство заявило во вторник, что представит новый закон до начала зимы.
          ar | قالت الحكومة يوم الثلاثاء إنها ستقدم قانونا جديدا إلى البرلمان قبل الشتاء.
          """)
  void aSentenceShowsItsLanguage(String language, String text) {
    assertThat(language(text, null)).contains(language);
  }

  @Test
  void aSureTextOverrulesTheWire() {
    assertThat(language(ENGLISH, "tr")).contains("en");
  }

  @Test
  void theStatedCountryIsKept() {
    assertThat(language(ENGLISH, "en-gb")).contains("en-GB");
  }

  @Test
  void aShortTextHasTheLanguageTheWireStates() {
    assertThat(language("Oil falls", "en")).contains("en");
    assertThat(language("Oil falls", null)).isEmpty();
  }

  @Test
  void aWireThatIsWrongIsWarnedOf() {
    Findings findings =
        findings(
            "Il governo ha detto martedì che presenterà una nuova legge in"
                + " parlamento prima dell'inverno, e i sindacati hanno promesso di scendere in piazza.",
            "en");

    assertThat(findings.language()).contains("it");
    assertThat(findings.isForeign()).isTrue();
    assertThat(findings.languageNote())
        .hasValueSatisfying(
            note -> {
              assertThat(note.tag()).isEqualTo("it");
              assertThat(note.stated()).isEqualTo("en");
              assertThat(note.confidence()).isBetween(0.6, 1.0);
            });
    assertThat(findings.warnings()).extracting(Warning::code).containsExactly("language-overruled");
  }

  @Test
  void aWireThatIsRightIsConfirmedWithoutAWord() {
    Findings findings = findings(ENGLISH, "en-GB");

    assertThat(findings.languageNote().orElseThrow().confidence()).isGreaterThan(0.6);
    assertThat(findings.warnings()).isEmpty();
  }

  @Test
  void aScriptContradictsAWireEvenInAHeadline() {
    assertThat(language("政府宣布向受旱灾影响的农民提供新援助", "en")).contains("zh");
    assertThat(language("Правительство обещает помочь фермерам", "en")).contains("ru");
  }

  @Test
  void aTextThatNobodyCanTellIsUndeterminedAndNotForeign() {
    Findings findings = findings("Atalanta 1 Piacenza 1", null);

    assertThat(findings.languageNote()).contains(new LanguageNote("und", 0, null));
    assertThat(findings.language()).isEmpty();
    assertThat(findings.isForeign()).isFalse();
  }

  @Test
  void aTagThatIsNoneIsNoLanguage() {
    assertThat(language("Oil falls", "!")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aa ", "(", "7", "@", "http://", "a"})
  void aMegabyteOfAnythingFinishes(String unit) {
    assertThat(language(unit.repeat(1_000_000 / unit.length()), "en")).isPresent();
  }

  private static Optional<String> language(String text, @Nullable String stated) {
    return findings(text, stated).language();
  }

  private static Findings findings(String text, @Nullable String stated) {
    Findings findings = new Findings();
    Passage passage = new Passage("bodyText", text);
    LANGUAGE.enrich(new Story(List.of(passage), null, DateOrder.DMY, stated), findings);
    return findings;
  }
}
