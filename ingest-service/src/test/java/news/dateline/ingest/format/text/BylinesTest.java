package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          By Paolo Castor and Frances d'Emilia    | Paolo Castor and Frances d'Emilia
          By PAOLO CASTOR, Harbour News           | PAOLO CASTOR, Harbour News
          BY ADA CASTOR                           | ADA CASTOR
          By Ada Castor in Lakeview               | Ada Castor in Lakeview
          By The Harbour Press                    | The Harbour Press
          By Ada Castor Jr.                       | Ada Castor Jr.
          Von Ada Kastor und Bo van der Meer, hn  | -
          Von Ada Kastor und Bo van der Meer      | Ada Kastor und Bo van der Meer
          Von Ada Kastor, dpa                     | Ada Kastor, dpa
          Par Anne-Lise O'Hara et Jean Dupré      | Anne-Lise O'Hara et Jean Dupré
          Por Inés de la Cruz                     | Inés de la Cruz
          Di Aldo Lago                            | Aldo Lago
          Door Jan de Meer                        | Jan de Meer
          Av Åsa Öberg                            | Åsa Öberg
          От Анны Озёрской                        | Анны Озёрской
          Autor: Jan Jezioro                      | Jan Jezioro
          """)
  void aBylineGivesItsNames(String line, String names) {
    assertThat(Bylines.isByline(line)).isEqualTo(!names.equals("-"));
    if (!names.equals("-")) {
      assertThat(Bylines.withoutBy(line)).isEqualTo(names);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "By ",
        "By Tuesday morning the storm had passed.",
        "By Tuesday",
        "By noon",
        "By Ada Castor.",
        "By Ada Castor: the story",
        "By 1999 Lakeview Had Grown",
        "By May",
        "Ada Castor",
        "Von der Leyen said no",
        "Por favor",
        "By Ada Castor and",
        "Bye Ada Castor",
        "By Lakeview standards the storm was small",
        "Von Trier",
        "Di Maio"
      })
  void aSentenceIsNoByline(String line) {
    assertThat(Bylines.isByline(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada Castor", "Von Trier", "Di Maio", "Byron Lake", "by the sea", "By"})
  void aNameWithoutByStaysAsItIs(String line) {
    assertThat(Bylines.withoutBy(line)).isEqualTo(line);
  }
}
