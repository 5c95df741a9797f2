package news.dateline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How often the linker means the place that a reader did; the figures stand in the test's output.
 */
class PlaceLinkingAccuracyTest {
  // Issue 5 asks for it.
  private static final double REQUIRED = 0.92;

  private static final PlaceNames NAMES = PlaceNames.load();
  private static final PlaceLinker LINKER = new PlaceLinker(NAMES);

  @Test
  void placesOfTheDevelopmentPassagesAreMeantAsAReaderMeansThem() {
    assertThat(accuracy("dev")).isGreaterThanOrEqualTo(REQUIRED);
  }

  @Test
  void placesOfTheHeldOutPassagesAreMeantAsAReaderMeansThem() {
    assertThat(accuracy("heldout")).isGreaterThanOrEqualTo(REQUIRED);
  }

  private static double accuracy(String part) {
    List<JudgedPlaces> passages = JudgedPlaces.read(part);
    int right = 0;
    int all = 0;
    for (JudgedPlaces judged : passages) {
      List<LinkedPlace> links =
          LINKER.link(List.of(judged.text()), judged.mentions(), null).places();
      for (int i = 0; i < links.size(); i++) {
        all++;
        if (isMeant(judged.ids().get(i), links.get(i).place())) {
          right++;
        } else if (part.equals("dev")) {
          // Never of the held-out half: who reads its faults would mend them.
          System.out.printf(
              "%s %s: %s, meant %s%n",
              judged.id(),
              judged.mentions().get(i).text(),
              links.get(i).place(),
              judged.ids().get(i));
        }
      }
    }
    assertThat(all).as("mentions judged in " + part).isGreaterThan(0);
    double accuracy = (double) right / all;
    System.out.printf("places, %s: %d of %d mentions, %.4f%n", part, right, all, accuracy);
    return accuracy;
  }

  /** A place without a GeoNames, country or subdivision id is right where the reader gave none. */
  private static boolean isMeant(String id, @Nullable Place place) {
    if (place == null || place.kind() == PlaceKind.REGION) {
      return id.equals("none");
    }
    String given =
        switch (place.kind()) {
          case COUNTRY -> "country:" + place.country();
          case SUBDIVISION, CITY, REGION ->
              String.valueOf(place.uri()).replace("iso3166-2:", "region:").replace("geonames:", "");
        };
    return id.equals(given);
  }

  @Test
  void everyJudgedMentionStandsWhereItSays() {
    assertThat(
            Stream.of("dev", "heldout")
                .flatMap(part -> JudgedPlaces.read(part).stream())
                .flatMap(
                    judged ->
                        judged.mentions().stream()
                            .filter(
                                m ->
                                    !judged.text().substring(m.start(), m.end()).equals(m.text()))))
        .isEmpty();
  }
}
