package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokenizerTest {
  private static final NameTokenizer TOKENIZER = new NameTokenizer(new Compounds(NameLists.load()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Olsen's boat|Olsen 's boat",
        "Olsen’s boat|Olsen ’s boat",
        "the Olsens' boat|the Olsens ' boat",
        "they'll say we've won|they 'll say we 've won",
        "I'M|I 'M",
        "O'Brien|O'Brien",
        "D’Angelo|D’Angelo",
        "Côte d'Ivoire|Côte d'Ivoire"
      })
  void aCliticStandsAloneAndAnApostropheInANameDoesNot(String text, String tokens) {
    assertThat(spaced(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J. K. Olsen|J. K. Olsen",
        "J.K. Olsen|J.K. Olsen",
        "the U.S. Navy|the U.S. Navy",
        "in the U.S.|in the U.S.",
        "a.m. and Ph.D. theses|a.m. and Ph.D. theses",
        "Mr. Olsen met Dr. Diaz.|Mr. Olsen met Dr. Diaz .",
        "Olsen left.|Olsen left .",
        "It is 5. He left|It is 5 . He left",
        "Amazon.com rose 3.5 percent|Amazon.com rose 3.5 percent",
        "the end.The start|the end . The start"
      })
  void aDotBelongsToInitialsAndAbbreviationsAndElseEndsTheSentence(String text, String tokens) {
    assertThat(spaced(text)).isEqualTo(tokens);
  }

  @Test
  void aCompanysDotEndsTheSentenceOnlyAtTheEndOfALine() {
    assertThat(tokens("Apex Corp. said")).containsExactly("Apex", "Corp.", "said");
    assertThat(tokens("sold to Apex Corp.")).endsWith("Corp", ".");
    assertThat(tokens("sold to Apex Corp.\nIt rose")).containsSequence("Corp", ".", "It");
  }

  @Test
  void aStatesDotBelongsToItAfterACommaAlone() {
    assertThat(tokens("Salem, Ore., is")).containsExactly("Salem", ",", "Ore.", ",", "is");
    assertThat(tokens("they sold Ore. They left")).containsSequence("Ore", ".");
  }

  @ParameterizedTest
  @CsvSource({
    "Delhi-based,Delhi - based",
    "pro-Brexit,pro - Brexit",
    "Moscow-Beijing,Moscow - Beijing",
    "Moscow-Beijing-Delhi,Moscow - Beijing - Delhi",
    "80-Year,80 - Year",
    "Kim Jong-un,Kim Jong-un",
    "al-Assad,al-Assad",
    "Guinea-Bissau,Guinea-Bissau",
    "Rolls-Royce,Rolls-Royce",
    "Saint-Denis-sur-Loire,Saint-Denis-sur-Loire",
    "COVID-19,COVID-19",
    "vice-president,vice-president"
  })
  void aHyphenPartsWhatIsReadApartAndJoinsANamesParts(String text, String tokens) {
    assertThat(spaced(text)).isEqualTo(tokens);
  }

  @Test
  void anAmpersandJoinsCapitalsAlone() {
    assertThat(spaced("AT&T and S&P or Marks&spencer"))
        .isEqualTo("AT&T and S&P or Marks & spencer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/a?b=c",
        "www.example.org",
        "desk@news.example",
        "@olsen_m",
        "#Harbour2026"
      })
  void anAddressIsOneTokenAndNoName(String address) {
    Tokens tokens = TOKENIZER.tokens("See " + address + ".");

    assertThat(tokens.text(1)).isEqualTo(address);
    assertThat(tokens.count()).isEqualTo(3);
    assertThat(Addresses.is(tokens, 1)).isTrue();
    assertThat(Addresses.is(tokens, 0)).isFalse();
  }

  @Test
  void aDashStandsAloneAndARowOfThemIsOne() {
    assertThat(spaced("Oslo—the port -- and… so... on"))
        .isEqualTo("Oslo — the port -- and … so ... on");
  }

  @Test
  void aSurrogatePairIsNeverCut() {
    assertThat(tokens("Oslo 🎉🎉 won")).containsExactly("Oslo", "🎉", "🎉", "won");
    // Letters beyond the first plane are letters.
    assertThat(tokens("𐐀𐐁 won")).containsExactly("𐐀𐐁", "won");
    assertThat(tokens("\uD83C")).containsExactly("\uD83C");
  }

  @Test
  void aLetterThatGrowsInLowerCaseMovesNoOffset() {
    assertThat(tokens("İstanbul-based İzmir's Σ")).contains("İstanbul", "based", "İzmir", "'s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n\n ",
        "Olsen's J.K. \"AT&T\" (Delhi-based) 3.5% — x@y.example…\r\nİ🎉 no\u00A0break",
        "''--..@@##&&::",
        "a\u0301\u0301 \u0301 e\u0308",
        "\uDC00\uD800"
      })
  void tokensAndTheSpaceBetweenThemAreTheWholeText(String text) {
    Tokens tokens = TOKENIZER.tokens(text);
    int at = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(text.substring(at, tokens.start(i))).matches(NameTokenizerTest::isSpace);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      at = tokens.end(i);
    }
    assertThat(text.substring(at)).matches(NameTokenizerTest::isSpace);
  }

  @Test
  void everyTokenKnowsItsLine() {
    Tokens tokens = TOKENIZER.tokens("One\n\nTwo three\nFour");

    assertThat(tokens.line(0)).isZero();
    assertThat(tokens.line(1)).isEqualTo(2);
    assertThat(tokens.line(3)).isEqualTo(3);
  }

  private static boolean isSpace(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String spaced(String text) {
    return String.join(" ", tokens(text));
  }

  private static List<String> tokens(String text) {
    Tokens tokens = TOKENIZER.tokens(text);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      texts.add(tokens.text(i));
    }
    return texts;
  }
}
