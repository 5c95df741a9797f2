package news.dateline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTest {
  private static final PlaceNames NAMES = PlaceNames.load();

  @Test
  void caseAccentsDotsApostrophesAndHyphensDoNotMatter() {
    for (String name :
        new String[] {
          "San José",
          "SAN JOSE",
          "Xi'an",
          "Xian",
          "St. Louis",
          "Saint Louis",
          "Port-au-Prince",
          "Port au Prince",
          "Sana'a",
          "Sanaa",
          "Zürich",
          "Zurich",
          "Łódź",
          "Lodz",
          "Tromsø",
          "Tromso"
        }) {
      assertThat(kinds(name)).as(name).matches(kinds -> (kinds & PlaceNames.CITY) != 0);
    }
  }

  @Test
  void anAcronymCountsOnlyInCapitals() {
    assertThat(kinds("US") & PlaceNames.COUNTRY).isNotZero();
    assertThat(kinds("us") & PlaceNames.COUNTRY).isZero();
    assertThat(kinds("U.S.") & PlaceNames.COUNTRY).isNotZero();
    assertThat(kinds("LA") & PlaceNames.CITY).isNotZero();
  }

  @Test
  void theLongestNameIsFoundAndEndsBeforeWhatFollows() {
    assertThat(longest("New York City officials")).isEqualTo("New York City");
    assertThat(longest("Papua New Guinea's coast")).isEqualTo("Papua New Guinea");
    assertThat(longest("Cox's Bazar, where")).isEqualTo("Cox's Bazar");
    assertThat(longest("Washington, D.C., on Monday")).isEqualTo("Washington, D.C.");
    assertThat(longest("Paris. London was")).isEqualTo("Paris");
    assertThat(longest("Paris, France")).isEqualTo("Paris");
    assertThat(longest("St. Louis. It")).isEqualTo("St. Louis");
    assertThat(longest("Calif. (AP)")).isEqualTo("Calif.");
    assertThat(longest("U.S. Virgin Islands")).isEqualTo("U.S. Virgin Islands");
    assertThat(longest("U.S. Senate")).isEqualTo("U.S.");
    assertThat(longest("New\nYork")).isEmpty();
    assertThat(longest("Paris")).isEqualTo("Paris");
    assertThat(longest("Indian Ocean")).isEqualTo("Indian Ocean");
    assertThat(longest("Tokyo-based")).isEqualTo("Tokyo");
  }

  private static int kinds(String text) {
    return NAMES.kinds(text, 0, text.length());
  }

  private static String longest(String text) {
    return text.substring(0, PlaceNames.end(NAMES.longestAt(text, 0, text.length())));
  }
}
