package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          HARBOURTON (HN) – | The ferry left. | HARBOURTON
          LAKEVIEW, Ruritania (HN) -- | The trial began. | LAKEVIEW, Ruritania
          LAKEVIEW, Oct 8 (Harbour News) - | The trial began. | LAKEVIEW
          NEW HARBOUR, NY, May 4 (HN) - | The trial began. | NEW HARBOUR, NY
          LAKEVIEW, Oct. 8, 2024 (GLOBAL RELEASE) -- | Acme Inc said. | LAKEVIEW
          Lakeview, 8 oct (EFE).- | El tren salió. | Lakeview
          LAKEVIEW, 8 Oct. (PRENSA LIBRE) - | El tren salió. | LAKEVIEW
          Seedorf (dpa) - | Ein Zug fuhr ab. | Seedorf
          Seedorf am See (dpa/lnw) - | Ein Zug fuhr ab. | Seedorf am See
          Seedorf/Bergheim (sda) – | Ein Zug fuhr ab. | Seedorf/Bergheim
          SÃO VICENTE, Mar 4 (HN) - | The trial began. | SÃO VICENTE
          ST. ANDREA'S-ON-SEA (HN) — | The trial began. | ST. ANDREA'S-ON-SEA
          WINTERPORT (HN) _ | The trial began. | WINTERPORT
          MOUNT ADA — | The trial began. | MOUNT ADA
          ROMA - | Il treno è partito. | ROMA
          (ANSA) - LAGO, 08 OTT - | Il treno è partito. | LAGO
          (Adnkronos) - | Il treno è partito. | -
          (Lakeview, NY - October 21) | The trial began. | Lakeview, NY
          New Ghat, Oct 8 (PTI) | The train left. | New Ghat
          LAKEVIEW--(BUSINESS WIRE)-- | Acme Inc said. | LAKEVIEW
          LAKEVIEW, Oct. 8, 2024 /PRNewswire/ -- | Acme Inc said. | LAKEVIEW
          ОЗЁРСК, 8 октября. /ТАСС/. | Поезд ушёл. | ОЗЁРСК
          ОЗЁРСК, 8 окт - | Поезд ушёл. | ОЗЁРСК
          Lakeview, 8 de outubro de 2024 (Lusa) - | O trem partiu. | Lakeview
          رأس البحيرة (رويترز) - | غادر القطار. | رأس البحيرة
          नई झील, 8 अक्टूबर (भाषा) | ट्रेन चली गई। | नई झील
          新华社湖城10月8日电 | 列车离开了。 | 湖城
          Lakeview, Dec 4 - | The trial began. | Lakeview
          LAKEVIEW/PORT ADA, Dec 4 (HN) - | The trial began. | LAKEVIEW/PORT ADA
          LAKEVIEW (AP) | The trial began. | LAKEVIEW
          """)
  void aPrintedPlaceLineIsFound(String line, String story, String place) {
    String body = line + " " + story;
    assertThat(Dateline.at(body))
        .hasValueSatisfying(
            dateline -> {
              assertThat(dateline.text()).isEqualTo(line);
              assertThat(dateline.place()).isEqualTo(place.equals("-") ? null : place);
              assertThat(body.substring(dateline.endOffset())).isEqualTo(story);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Castor – who left on Tuesday – came back.
          "Lakeview – a town" is what he wrote.
          World Trade Council (WTC) - the body in charge - met.
          World Trade Council (WTC) declared the outbreak over.
          On Wednesday, the World Trade Council (WTC) met.
          NATO – The alliance met.
          UPDATE - The alliance met.
          BREAKING NEWS — The alliance met.
          COVID-19 – The number of cases rose.
          Lakeview - The town that never sleeps.
          Ann Castor (ABC) - Die Partei tagt.
          Today, the mayor said - again - nothing.
          May 4 - The day came.
          Chapter 3 - The day came.
          (Reporting by A. Castor)
          (This story was written by hand) - It was.
          Monday, August 3, 2020 On Thursday, a candidate left.
          The mayor, 78 - who left - said no.
          A - B - C
          EXCLUSIVE: The mayor left.
          CASTOR: I do not know.
          In October 2024 (see above) - The mayor left.
          I (we) - You.
          Rain in Lakeview, 8 October (Monday)
          “MOSCOW (AP) –” she wrote.
          8 October - Lakeview woke.
          LAKEVIEW (2-1) - The match was over.
          What a day - The mayor left.
          -- The mayor left.
          新しい駅ができた - 市長
          该社在10月8日的电报中说，列车离开了。
          """)
  void aSentenceIsNoDateline(String body) {
    assertThat(Dateline.at(body)).isEmpty();
  }

  @Test
  void aDatelineMayStandInItsOwnParagraph() {
    Dateline dateline = Dateline.at("LAKEVIEW, Jun 4 (HN) -\n\nThe trial began.").orElseThrow();
    assertThat(dateline.text()).isEqualTo("LAKEVIEW, Jun 4 (HN) -");
    assertThat(dateline.endOffset()).isEqualTo(24);
  }

  @Test
  void aDatelineFieldWithoutStoryIsReadToo() {
    assertThat(Dateline.at("LAKEVIEW, Jun 4 (HN) -").orElseThrow().place()).isEqualTo("LAKEVIEW");
  }

  @Test
  void nothingAndHostileBeginningsAreNoDateline() {
    assertThat(Dateline.at("")).isEmpty();
    assertThat(Dateline.at("  \n ")).isEmpty();
    assertThat(Dateline.at("A".repeat(1_000_000))).isEmpty();
    assertThat(Dateline.at("(".repeat(1_000_000))).isEmpty();
    assertThat(Dateline.at("A, ".repeat(300_000) + "(AP) -")).isEmpty();
    assertThat(Dateline.at("-".repeat(1_000_000))).isEmpty();
    assertThat(Dateline.at("\ud83d")).isEmpty();
  }
}
