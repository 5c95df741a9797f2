package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileJsonTest {
  private static final List<String> FORMATS = List.of("rss", "atom");

  @Test
  void whatIsWrittenIsReadBack() {
    SourceProfile source =
        SourceProfileBuilder.builder()
            .id("harbour")
            .name("Harbour \"Press\": all of it")
            .zone(ZoneId.of("Europe/Helsinki"))
            .language("fi")
            .formats(List.of("rss"))
            .channels(List.of(Channel.FEED, Channel.PUSH))
            .rights(new Rights("Harbour Press", null))
            .emptyEmbargo(EmptyEmbargo.IGNORE)
            .longestGap(Duration.ofMinutes(90))
            .pushesPerSecond(5)
            .feed(
                new FeedProfile(
                    URI.create("https://harbour.example/feed?a=1&b=%C3%A4"),
                    Pages.ALWAYS,
                    Duration.ofSeconds(30),
                    Duration.ofHours(2),
                    true))
            .build();
    assertThat(ProfileJson.read("harbour", ProfileJson.write(source), "it", FORMATS))
        .isEqualTo(source);
  }

  @Test
  void theLeastProfileIsReadBack() {
    SourceProfile source =
        SourceProfileBuilder.builder().id("harbour").zone(ZoneId.of("UTC")).build();
    assertThat(ProfileJson.read("harbour", ProfileJson.write(source), "it", FORMATS))
        .isEqualTo(source);
  }

  @Test
  void mistakesAreToldByKey() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"zone": "UTC", "longestGap": "soon", "pushesPerSecond": 0,
                     "feed": {"url": "ftp://harbour.example/", "privateAddresses": "yes"}}"""))
        .isInstanceOf(SourceFileException.class)
        .message()
        .contains("key 'longestGap': 'soon' is no length of time")
        .contains("key 'pushesPerSecond': a whole number from 1 to 10000 is wanted")
        .contains("key 'feed.url': 'ftp://harbour.example/' is no address of a feed")
        .contains("key 'feed.privateAddresses': true or false is wanted");
  }

  @Test
  void aPasswordInAnAddressIsNotTaken() {
    assertThatThrownBy(
            () -> read("{\"zone\": \"UTC\", \"feed\": {\"url\": \"https://a:b@harbour.example\"}}"))
        .hasMessageContaining("holds no password");
  }

  @Test
  void anObjectOfAnotherShapeCannotBreakOut() {
    assertThatThrownBy(() -> read("{}}, \"x\": {\"zone\": \"UTC\""))
        .isInstanceOf(SourceFileException.class);
  }

  private static SourceProfile read(String json) {
    return ProfileJson.read("harbour", json.getBytes(StandardCharsets.UTF_8), "it", FORMATS);
  }
}
