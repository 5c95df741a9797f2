package news.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
  private static final Part FERRY = new Part.Word("ferry");
  private static final Part HARBOUR = new Part.Word("harbour");

  @Test
  void wordsThatStandSideBySideAreAllMeant() {
    assertThat(root("ferry  AND harbour")).isEqualTo(new Part.All(List.of(FERRY, HARBOUR)));
  }

  @Test
  void orBindsLooserThanStandingSideBySide() {
    assertThat(root("ferry harbour OR baku"))
        .isEqualTo(
            new Part.Any(List.of(new Part.All(List.of(FERRY, HARBOUR)), new Part.Word("baku"))));
    assertThat(root("ferry (harbour OR baku)"))
        .isEqualTo(
            new Part.All(List.of(FERRY, new Part.Any(List.of(HARBOUR, new Part.Word("baku"))))));
  }

  @Test
  void aHyphenBeforeAWordExcludesAndOneWithinItDoesNot() {
    assertThat(root("ferry -harbour"))
        .isEqualTo(new Part.All(List.of(FERRY, new Part.Not(HARBOUR))));
    assertThat(root("NOT harbour")).isEqualTo(new Part.Not(HARBOUR));
    assertThat(root("ferry - harbour")).isEqualTo(new Part.All(List.of(FERRY, HARBOUR)));
    assertThat(root("free-trade")).isEqualTo(new Part.Word("free-trade"));
  }

  @Test
  void quotationMarksMakeAPhraseAlsoThoseOfAWordProcessor() {
    assertThat(root("\"ferry harbour\"")).isEqualTo(new Part.Phrase("ferry harbour"));
    assertThat(root("“ferry harbour”")).isEqualTo(new Part.Phrase("ferry harbour"));
    assertThat(root("\"source:x (OR\"")).isEqualTo(new Part.Phrase("source:x (OR"));
  }

  @Test
  void fieldsTakeNamesIdsAndLists() {
    assertThat(root("person:\"Vladimir Putin\""))
        .isEqualTo(new Part.Named(List.of("people"), "Vladimir Putin"));
    assertThat(root("entity:wikidata:Q7747")).isEqualTo(new Part.Identified("wikidata:Q7747"));
    assertThat(root("Source:anadolu,TASS")).isEqualTo(new Part.Source(List.of("anadolu", "tass")));
    assertThat(root("lang:pt-br")).isEqualTo(new Part.Language("pt-BR"));
    assertThat(root("subject:medtop:20000593")).isEqualTo(new Part.Subject("medtop:20000593"));
    assertThat(root("near:52.5,13.4,50km")).isEqualTo(new Part.Near(52.5, 13.4, 50));
    assertThat(root("urgency:1..3")).isEqualTo(new Part.Urgency(1, 3));
  }

  @Test
  void anEqualsSignMeansTheWholeName() {
    assertThat(root("org:=\"European Union\""))
        .isEqualTo(new Part.Exactly(List.of("organisations"), "European Union"));
    assertThat(root("place:=Baku ferry"))
        .isEqualTo(new Part.All(List.of(new Part.Exactly(List.of("places"), "Baku"), FERRY)));
    assertThat(root("lang:=en")).isEqualTo(new Part.Exactly(List.of("language"), "en"));
    assertThat(root("person:=" + "x".repeat(256))).isInstanceOf(Part.Exactly.class);
  }

  @Test
  void inAWholeNameTwoQuotationMarksAreOne() {
    assertThat(root("person:=\"Jo \"\"Joe\"\"\""))
        .isEqualTo(new Part.Exactly(List.of("people"), "Jo \"Joe\""));
    assertThat(root("person:=\"““Joe”” Doe\""))
        .isEqualTo(new Part.Exactly(List.of("people"), "“Joe” Doe"));
    assertThat(root("\"ferry\"\"harbour\""))
        .isEqualTo(new Part.All(List.of(new Part.Phrase("ferry"), new Part.Phrase("harbour"))));
  }

  @Test
  void spansAreDaysMonthsYearsOrLengths() {
    assertThat(span("published:2026-11")).isEqualTo(days("2026-11-01", "2026-12-01"));
    assertThat(span("published:2026-11-01..2026-11-30"))
        .isEqualTo(days("2026-11-01", "2026-12-01"));
    assertThat(span("mentioned:2027-01.."))
        .isEqualTo(new Span.Days(LocalDate.parse("2027-01-01"), null));
    assertThat(span("published:..2026"))
        .isEqualTo(new Span.Days(null, LocalDate.parse("2027-01-01")));
    assertThat(span("coming:2w")).isEqualTo(new Span.FromNow(Duration.ofDays(14)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                    | 1  | the query is empty",
        "()                    | 2  | something to search for is missing",
        ")                     | 1  | something to search for is missing",
        "ferry )               | 7  | never opened",
        "(ferry                | 1  | never closed",
        "ferry OR              | 7  | missing here",
        "OR ferry              | 1  | missing here",
        "ferry NOT             | 7  | missing here",
        "ferry \"harbour       | 7  | never closed",
        "ferr*                 | 5  | stands for nothing",
        "https://a.example     | 1  | there is no field 'https'; put quotation marks",
        "source:               | 8  | needs a value right behind the colon, such as source:anadolu",
        "source: anadolu       | 8  | needs a value",
        "source:=anadolu       | 8  | is no source",
        "person:=              | 9  | needs a value",
        "person:=\"\"            | 9  | nothing stands between",
        "person:=\"\"\"           | 9  | never closed",
        "ferry source:a/b      | 14 | 'a/b' is no source",
        "lang:english_language | 6  | is no language",
        "country:XX            | 9  | is no country",
        "published:2026-02-30  | 11 | '2026-02-30' is no date",
        "published:yesterday   | 11 | is no date",
        "published:0000        | 11 | is no date",
        "published:9999        | 11 | is no date",
        "published:..          | 11 | is no date",
        "published:2026..2025  | 11 | ends before it begins",
        "mentioned:7d          | 11 | is no date",
        "urgency:0             | 9  | is no urgency",
        "urgency:3..1          | 9  | ends before it begins",
        "near:99,0,5km         | 6  | is no place",
        "near:Berlin           | 6  | is no place",
        "coming:10000d         | 8  | is no date",
      })
  void whatIsWrongIsToldWithItsPlace(String text, int position, String sentence) {
    assertThatThrownBy(() -> SearchQuery.parse(text))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.position()).isEqualTo(position))
        .hasMessageStartingWith("at character " + position + ": ")
        .hasMessageContaining(sentence.strip());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000_000})
  void manyPartsDeepNestsAndLongTextsAreRefused(int times) {
    for (String piece : List.of("a ", "(", "-", "\"", "a OR ", "person:a ", "((a) ", "*")) {
      assertThatThrownBy(() -> SearchQuery.parse(piece.repeat(times)))
          .isInstanceOf(QueryException.class);
    }
    assertThatThrownBy(() -> SearchQuery.parse("person:" + "x".repeat(times + 1)))
        .isInstanceOf(QueryException.class);
  }

  @Test
  void anyTextIsAQueryOrIsRefusedWithASentence() {
    Random random = new Random(8);
    String alphabet =
        "ab \"()-:=*.,\\[]{}/~^|&+?0129\u0000\n\u00e9\ud83d\ude00“”ORNTsource:near:coming:published:..7d";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = random.nextInt(40); c >= 0; c--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        ElasticsearchQuery.of(SearchQuery.parse(text.toString()), java.time.Instant.EPOCH);
      } catch (QueryException e) {
        assertThat(e.position()).isBetween(1, text.length() + 1);
      }
    }
  }

  private static Part root(String text) {
    return SearchQuery.parse(text).root();
  }

  private static Span span(String text) {
    return ((Part.Timed) root(text)).span();
  }

  private static Span days(String from, String until) {
    return new Span.Days(LocalDate.parse(from), LocalDate.parse(until));
  }
}
