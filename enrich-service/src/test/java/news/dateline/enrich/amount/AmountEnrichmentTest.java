package news.dateline.enrich.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.ArticleLimits;
import news.dateline.article.DateOrder;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Hostile;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountEnrichmentTest {

  private final AmountEnrichment enrichment = new AmountEnrichment();

  private List<Amount> amounts(String text, String language) {
    Findings findings = new Findings();
    findings.language(language);
    Story story = new Story(List.of(new Passage("bodyText", text)), null, DateOrder.DMY, language);
    enrichment.enrich(story, findings);
    return findings.amounts();
  }

  private List<Amount> amounts(String text) {
    return amounts(text, "en");
  }

  private List<Amount> amounts(String text, Entity... entities) {
    Findings findings = new Findings();
    findings.language("en");
    List.of(entities).forEach(findings::add);
    enrichment.enrich(
        new Story(List.of(new Passage("bodyText", text)), null, DateOrder.DMY, "en"), findings);
    return findings.amounts();
  }

  private static Entity entity(String country, int mentions) {
    return new Entity(
        EntityType.PLACE,
        country,
        null,
        country,
        null,
        null,
        0.5,
        0.5,
        Collections.nCopies(mentions, new Mention("headline", 0, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trade reached $4.3 billion last year    | $4.3 billion              | 4.3e9  | USD
          a €1.2bn loan                           | €1.2bn                    | 1.2e9  | EUR
          raised US$ 3m from funds                | US$ 3m                    | 3e6    | USD
          paid 12.5 million Swiss francs          | 12.5 million Swiss francs | 12.5e6 | CHF
          a Rs 500 crore plan                     | Rs 500 crore              | 5e9    | INR
          a Rs. 1,20,000 fine                     | Rs. 1,20,000              | 1.2e5  | INR
          won 500,000 pounds in damages           | 500,000 pounds            | 5e5    | GBP
          a £5.4m fee                             | £5.4m                     | 5.4e6  | GBP
          a budget of 2 trillion yen              | 2 trillion yen            | 2e12   | JPY
          two trillion yen                        | two trillion yen          | 2e12   | JPY
          about half a million euros              | half a million euros      | 5e5    | EUR
          sold for A$75,000                       | A$75,000                  | 75000  | AUD
          sold for C$2.6 million                  | C$2.6 million             | 2.6e6  | CAD
          HK$1,000 notes                          | HK$1,000                  | 1000   | HKD
          an S$40 ticket                          | S$40                      | 40     | SGD
          owes NZ$9 bn                            | NZ$9 bn                   | 9e9    | NZD
          a $30-million plant                     | $30-million               | 3e7    | USD
          a 20-million-euro deal                  | 20-million-euro           | 2e7    | EUR
          worth USD 15 million                    | USD 15 million            | 1.5e7  | USD
          worth 15 mln AZN                        | 15 mln AZN                | 1.5e7  | AZN
          a 1.200.000,50 € invoice                | 1.200.000,50 €            | 1200000.5 | EUR
          300 billion U.S. dollars                | 300 billion U.S. dollars  | 3e11   | USD
          30 billion won of debt                  | 30 billion won            | 3e10   | KRW
          grew 5.2 percent                        | 5.2 percent               | 5.2    | %
          grew 5.2% again                         | 5.2%                      | 5.2    | %
          shrank -0.4% in May                     | -0.4%                     | -0.4   | %
          some 5 per cent                         | 5 per cent                | 5      | %
          twenty-five percent                     | twenty-five percent       | 25     | %
          worth $US4,020 on Friday                | $US4,020                  | 4020   | USD
          a 2,800-CFA-franc price                 | 2,800-CFA-franc           | 2800   | XOF
          up 0.3pp on the year                    | 0.3pp                     | 0.3    | pp
          a cut of 25 bps                         | 25 bps                    | 0.25   | pp
          paid 500 million marks                  | 500 million marks         | 5e8    | DEM
          """)
  void anAmountIsReadWhole(String text, String written, double value, String unit) {
    int start = text.indexOf(written);

    assertThat(amounts(text))
        .containsExactly(
            new Amount(value, unit, written, "bodyText", start, start + written.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2015 won the cup",
        "200 pounds of rice",
        "12 people in 3 cars",
        "version 1.2.3.4 $",
        "on 8/10/2024 at 10:30",
        "5 m deep",
        "Gramedia, 412 pp, 95,000 copies",
        "EUR/USD 1.0850",
        "5,00,0 dollars"
      })
  void aNumberOfOtherThingsIsNoAmount(String text) {
    assertThat(amounts(text)).isEmpty();
  }

  @Test
  void aRangeSharesItsUnitAndMultiplier() {
    assertThat(amounts("between $4-5 billion and 5-10%"))
        .extracting(Amount::text, Amount::value, Amount::unit)
        .containsExactly(
            tuple("$4", 4e9, "USD"),
            tuple("5 billion", 5e9, "USD"),
            tuple("5", 5.0, "%"),
            tuple("10%", 10.0, "%"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12,000 pesos a family   | MX | MXN
          12,000 pesos a family   | CL | CLP
          880 million crowns      | NO | NOK
          a bridge for 200 rupees | PK | PKR
          a bridge for 200 rupees | IN | INR
          a bridge for 200 rupees | US | INR
          paid 40 pounds a month  | EG | EGP
          2,800 francs a kilo     | CM | XAF
          K20 million in grants   | ZM | ZMW
          """)
  void aNameThatSeveralCountriesUseIsReadByTheStorysCountry(
      String text, String country, String unit) {
    assertThat(amounts(text, entity(country, 3), entity("FR", 2)))
        .extracting(Amount::unit)
        .containsExactly(unit);
  }

  @Test
  void aNameThatSeveralCountriesUseIsNoAmountWithoutACountry() {
    assertThat(amounts("12,000 pesos a family")).isEmpty();
  }

  @Test
  void aSignBetweenNumbersIsTheNextOnes() {
    assertThat(amounts("P 112,610 $ 110,555 and 112,610 -$ 265,932 or 3 €"))
        .extracting(Amount::text)
        .containsExactly("$ 110,555", "-$ 265,932", "3 €");
  }

  @Test
  void anEmptyLineEndsAnAmount() {
    assertThat(amounts("The fee is in EUR\n\n500 people paid 5\n\npercent")).isEmpty();
  }

  @Test
  void otherLanguagesAreLeftAlone() {
    assertThat(amounts("1,5 Mrd. € oder 5%", "de")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "$",
        "$ ",
        "$$1",
        "9,",
        "1,",
        "1,1",
        "1-",
        "1 111 ",
        "111 ",
        "U.S.",
        "a million ",
        "£5 ",
        "-5% ",
        "half a ",
        "one hundred ",
        "two hundred and ",
        "twenty-",
        "between 1 and ",
        "3/4",
        "3 1/4 ",
        "Rs. ",
        "US$",
        "CAD $",
        "million ",
        "5 to 6 or 7-",
        "hong kong ",
        "a quarter of a ",
        "½",
        ".5",
        "\n\n1"
      })
  @Timeout(120) // a second does; time that grew as the square would take hours
  void aLongTextOfAnythingIsBounded(String unit) {
    assertThat(amounts(Hostile.text(unit))).hasSizeLessThanOrEqualTo(ArticleLimits.MENTIONS);
  }
}
