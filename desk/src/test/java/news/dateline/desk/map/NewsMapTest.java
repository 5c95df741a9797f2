package news.dateline.desk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.GeoPoint;
import news.dateline.desk.web.EntityLink;
import org.junit.jupiter.api.Test;

class NewsMapTest {
  private static final Known LISBON = new Known("Lisbon", new GeoPoint(38.7, -9.1));
  private static final Known BAKU = new Known("Baku", new GeoPoint(40.4, 49.9));

  private final KnownPlaces known = new KnownPlaces();

  @Test
  void aPlaceOfWritingIsThePlaceThatItsFirstWordsName() {
    known.learn("Lisbon", List.of(LISBON));
    assertThat(known.find("LISBON, Portugal")).contains(LISBON);
    assertThat(known.isNew("LISBON, Portugal")).isFalse();
    assertThat(known.isNew("Baku")).isTrue();
  }

  @Test
  void whatNoStoryTellsIsAskedOnce() {
    known.learn("VELDEN BAY", List.of(BAKU));
    assertThat(known.isNew("VELDEN BAY")).isFalse();
    assertThat(known.find("Velden Bay")).isEmpty();
    assertThat(known.find("baku")).as("told beside it").contains(BAKU);
  }

  @Test
  void theOldestKnowledgeIsForgotten() {
    known.learn("Lisbon", List.of(LISBON));
    for (int i = 0; i < 5_000; i++) {
      known.learn("place " + i, List.of());
    }
    assertThat(known.isNew("Lisbon")).isTrue();
    assertThat(known.isNew("place 4999")).isFalse();
  }

  @Test
  void namedAndWrittenMeetInOnePlace() {
    known.learn("Lisbon", List.of(LISBON, BAKU));
    NewsMap map = map(List.of(tally("Baku", 9), tally("Lisbon", 3)), List.of(tally("LISBON", 8)));
    assertThat(map.places())
        .containsExactly(
            new PlaceRow("Lisbon", 38.7, -9.1, 3, 8), new PlaceRow("Baku", 40.4, 49.9, 9, 0));
    assertThat(map.afar()).extracting(PlaceRow::name).containsExactly("Baku");
    assertThat(map.desks()).extracting(PlaceRow::name).containsExactly("Lisbon");
  }

  @Test
  void onlyWhatIsNamedLeadsToStoriesThatNameIt() {
    known.learn("Lisbon", List.of(LISBON));
    NewsMap map = map(List.of(tally("Lisbon", 3)), List.of(tally("LISBON", 8)));
    assertThat(String.valueOf(map.chart(new EntityLink()).get("points")))
        .contains("series=named, href=/entities/places?name=Lisbon}")
        .endsWith("series=written}]");
  }

  @Test
  void whatLiesNowhereIsSaid() {
    NewsMap map = map(List.of(tally("Middle East", 9)), List.of(tally("VELDEN BAY", 2)));
    assertThat(map.places()).isEmpty();
    assertThat(map.nowhere())
        .containsExactly(
            new NewsMap.Nowhere("Middle East", 9, false),
            new NewsMap.Nowhere("VELDEN BAY", 2, true));
  }

  @Test
  void onlyPlacesOfADocumentLieSomewhere() {
    PlacedStory story =
        ArticleCodec.mapper()
            .readValue(
                """
                {"detail": {"entities": [{"type": "person", "name": "Baku"}, {"type": "place", "name": "Europe"},
                  {"type": "place", "name": "Baku", "location": {"lat": 40.4, "lon": 49.9}}]}}
                """,
                PlacedStory.class);
    assertThat(story.places()).containsExactly(BAKU);
    assertThat(new PlacedStory(null).places()).isEmpty();
  }

  private NewsMap map(List<Tally> named, List<Tally> written) {
    return NewsMap.of(named, written, known, 20, 12, 10);
  }

  private static Tally tally(String name, long stories) {
    return new Tally(name, stories);
  }
}
