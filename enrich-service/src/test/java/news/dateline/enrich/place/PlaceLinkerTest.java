package news.dateline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceLinkerTest {
  private static final PlaceNames NAMES = PlaceNames.load();
  private static final PlaceLinker LINKER = new PlaceLinker(NAMES);

  @Test
  void aBareNameMeansTheLargest() {
    assertThat(uris("Fog closed the airport of [London].")).containsExactly("geonames:2643743");
  }

  @Test
  void aContainerBehindAComma() {
    assertThat(uris("A fair opened in [London], [Ontario].").getFirst())
        .isEqualTo("geonames:6058560");
    assertThat(uris("[Moscow], [Idaho], has a Russian bakery.").getFirst())
        .isEqualTo("geonames:5601538");
    assertThat(uris("She was born in [Tripoli], [Lebanon].").getFirst())
        .isEqualTo("geonames:266826");
  }

  @Test
  void aContainerThatWordsLeadTo() {
    assertThat(uris("A bridge fell in [Athens] in northern [Georgia].").getFirst())
        .isEqualTo("geonames:4180386");
    assertThat(uris("Police in the Lebanese port city of [Tripoli] fired.").getFirst())
        .isEqualTo("geonames:266826");
    assertThat(uris("[Canada]'s [London] is on the Thames too.").getLast())
        .isEqualTo("geonames:6058560");
  }

  @Test
  void theContainerIsToldByWhatItContains() {
    assertThat(uris("Fire broke out in [Macon], [Georgia], on Monday.").getLast())
        .isEqualTo("iso3166-2:US-GA");
    assertThat(uris("Fire broke out in [Batumi], [Georgia], on Monday.").getLast())
        .isEqualTo("wikidata:Q230");
  }

  @Test
  void aDatelineNamesTheCityForTheWholeArticle() {
    List<String> uris =
        uris("[BIRMINGHAM], [Ala.] (AP) — A mine closed.\n\nIt was the last near [Birmingham].");
    assertThat(uris).containsExactly("geonames:4049979", "iso3166-2:US-AL", "geonames:4049979");
    assertThat(uris("[NEW YORK] (Reuters) - Shares fell.")).containsExactly("geonames:5128581");
  }

  @Test
  void theArticlesOtherPlacesTellWhichStateOrCountryIsMeant() {
    assertThat(uris("Peaches from [Georgia] and [South Carolina] are late; [Florida] has none."))
        .startsWith("iso3166-2:US-GA");
    assertThat(uris("[Georgia] and [Armenia] closed the pass between them."))
        .startsWith("wikidata:Q230");
    assertThat(uris("Buses from [Leeds] to [Lincoln] and [Boston] stood still in [England]."))
        .contains("geonames:2644487");
  }

  @Test
  void aWordForAPeopleSpeaksForItsCountryAndIsNoPlace() {
    PlaceLinks links = link("A Spanish judge and two Spaniards flew to [Córdoba].");
    assertThat(links.countryWords()).extracting(CountryWord::country).containsExactly("ES", "ES");
    assertThat(links.countryWords().getFirst().start()).isEqualTo(2);
    assertThat(links.places()).hasSize(1);
    assertThat(link("The Indian Ocean, Latin American debt").countryWords()).isEmpty();
    assertThat(link("South Korean and North Korean boats").countryWords())
        .extracting(CountryWord::country)
        .containsExactly("KR", "KP");
  }

  @Test
  void aKindWordTellsTheStateFromTheCity() {
    assertThat(uris("The governor of [Washington] state spoke."))
        .containsExactly("iso3166-2:US-WA");
    assertThat(uris("[Washington] said no.")).containsExactly("geonames:4140963");
    assertThat(uris("[New York] state paid.")).containsExactly("iso3166-2:US-NY");
    assertThat(uris("[Hubei Province] was shut.")).containsExactly("iso3166-2:CN-HB");
  }

  @Test
  void countriesOfLikeNamesAreToldApart() {
    assertThat(countries("[Guinea], [Guinea-Bissau], [Equatorial Guinea] and [Papua New Guinea]"))
        .containsExactly("GN", "GW", "GQ", "PG");
    assertThat(countries("[Congo-Brazzaville], [DR Congo], the [Republic of Congo]"))
        .containsExactly("CG", "CD", "CG");
    assertThat(countries("[Niger] and [Nigeria]")).containsExactly("NE", "NG");
    assertThat(countries("[U.S.], [US] and the [United States]")).containsExactly("US", "US", "US");
  }

  @Test
  void oldAndForeignNamesLeadToTheSamePlace() {
    assertThat(uris("[Kiev] [Kyiv]")).containsOnly("geonames:703448");
    assertThat(uris("[Cologne] [Köln] [KOLN]")).containsOnly("geonames:2886242");
    assertThat(uris("[Bombay] [Mumbai]")).containsOnly("geonames:1275339");
    assertThat(uris("[Mexico City] [Ciudad de México]")).containsOnly("geonames:3530597");
    assertThat(uris("[Washington, D.C.] [Washington DC] [D.C.]")).containsOnly("geonames:4140963");
  }

  @Test
  void aNameThatIsNotListedIsLeftWithoutPlace() {
    LinkedPlace link = link("Rain in [Qwertzuiopolis].").places().getFirst();
    assertThat(link.place()).isNull();
    assertThat(link.confidence()).isZero();
  }

  @Test
  void thePlaceOfWritingSpeaksForItsCountry() {
    Passage passage = Passage.parse("A court in [Valencia] freed two men.");
    assertThat(uri(LINKER.link(List.of(passage.text()), passage.mentions(), "Caracas, Venezuela")))
        .isEqualTo("geonames:3625549");
    assertThat(uri(LINKER.link(List.of(passage.text()), passage.mentions(), null)))
        .isEqualTo("geonames:2509954");
  }

  @Test
  void aHeadlineLeavesItToTheTextToSayWhichPlaceItMeans() {
    String body = "ATHENS, Ga. (AP) — A mill burned.";
    List<PlaceMention> mentions =
        List.of(new PlaceMention("Athens", 0, 14, 20), new PlaceMention("ATHENS", 1, 0, 6));
    assertThat(LINKER.link(List.of("Mill burns in Athens", body), mentions, null).places())
        .extracting(link -> uri(link.place()))
        .containsOnly("geonames:4180386");
  }

  @Test
  void aBuildingASeaAndARiverAreNotTheTownsOfTheirNames() {
    assertThat(link("The [White House] saw the [Dead Sea].").places())
        .extracting(link -> link.place() == null ? null : link.place().kind())
        .containsOnly(PlaceKind.REGION);
    assertThat(uris("The [Gay Village] was loud.")).containsExactly("null");
  }

  @Test
  void anArticleIsLinkedTheSameWhateverThreadDoesIt() {
    Passage passage =
        Passage.parse(
            "[PARIS], [Texas] — Men from [Paris], [Dallas] and [Moscow] met in [Georgia].");
    List<PlaceLinks> links =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> LINKER.link(List.of(passage.text()), passage.mentions(), null))
            .distinct()
            .toList();
    assertThat(links).hasSize(1);
  }

  @Test
  void hostileTextCostsNoMoreThanItsLength() {
    // Linear, each takes some hundredths of a second of this thread's time; quadratic, ten seconds.
    String[] hostile = {
      "San ".repeat(50_000),
      "U.S.".repeat(50_000),
      "x".repeat(200_000),
      "the Lebanese ".repeat(15_000),
      "Paris, ".repeat(30_000)
    };
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (String text : hostile) {
      long started = threads.getCurrentThreadCpuTime();
      LINKER.link(List.of(text), List.of(new PlaceMention("San Antonio", 0, 0, 3)), null);
      assertThat(threads.getCurrentThreadCpuTime() - started).isLessThan(3_000_000_000L);
    }
  }

  @Test
  void manyMentionsCostNoMoreThanTheirNumber() {
    String text = "San Antonio, Santa Rosa, ".repeat(5_000);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      mentions.add(new PlaceMention("San Antonio", 0, i * 25, i * 25 + 11));
      mentions.add(new PlaceMention("Santa Rosa", 0, i * 25 + 13, i * 25 + 23));
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long started = threads.getCurrentThreadCpuTime();
    assertThat(LINKER.link(List.of(text), mentions, null).places()).hasSize(10_000);
    assertThat(threads.getCurrentThreadCpuTime() - started).isLessThan(5_000_000_000L);
  }

  private static List<String> uris(String marked) {
    return link(marked).places().stream().map(l -> String.valueOf(uri(l.place()))).toList();
  }

  private static List<String> countries(String marked) {
    return link(marked).places().stream()
        .map(l -> l.place() == null ? "none" : String.valueOf(l.place().country()))
        .toList();
  }

  private static @Nullable String uri(PlaceLinks links) {
    return uri(links.places().getFirst().place());
  }

  private static @Nullable String uri(@Nullable Place place) {
    return place == null ? null : place.uri();
  }

  private static PlaceLinks link(String marked) {
    Passage passage = Passage.parse(marked);
    return LINKER.link(List.of(passage.text()), passage.mentions(), null);
  }

  /** A text with its place mentions, written in square brackets. */
  private record Passage(String text, List<PlaceMention> mentions) {
    static Passage parse(String marked) {
      StringBuilder text = new StringBuilder();
      List<PlaceMention> mentions = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '[') {
          start = text.length();
        } else if (c == ']') {
          mentions.add(new PlaceMention(text.substring(start), 0, start, text.length()));
        } else {
          text.append(c);
        }
      }
      return new Passage(text.toString(), mentions);
    }
  }
}
