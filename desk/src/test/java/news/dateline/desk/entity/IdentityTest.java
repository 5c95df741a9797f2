package news.dateline.desk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentityTest {
  @Test
  void anOpenListsAddressIsMadeHere() {
    assertThat(with("wikidata:Q7747", null).link())
        .isEqualTo("https://www.wikidata.org/wiki/Q7747");
    assertThat(with("geonames:587084", null).link()).isEqualTo("https://www.geonames.org/587084");
  }

  @Test
  void anythingElseIsNotLinkedTo() {
    assertThat(with("javascript:alert(1)", null).link()).isNull();
    assertThat(with("wikidata:Q1/../x", null).link()).isNull();
    assertThat(with(null, null).link()).isNull();
  }

  @Test
  void storiesAroundAPlaceCanBeSearchedFor() {
    assertThat(with(null, new GeoPoint(40.4, -49.88888)).nearby())
        .isEqualTo("near:40.4000,-49.8889,50km");
  }

  private static Identity with(@Nullable String uri, @Nullable GeoPoint location) {
    return new Identity(null, "AZ", null, location, uri);
  }
}
