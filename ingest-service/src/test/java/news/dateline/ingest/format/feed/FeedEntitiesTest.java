package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedEntitiesTest {
  private static final String FEED =
      "<rss><channel><item><title>&e;</title></item></channel></rss>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE rss [<!ENTITY e PUBLIC 'p' 'http://127.0.0.1:9/x'>]>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'>%p;]>",
        "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY e '&a;&a;'>]>",
        "<!DOCTYPE rss [<!ENTITY e '&e;'>]>",
        "<!DOCTYPE rss [<!ENTITY e '<b>'>]>",
        "<!DOCTYPE rss [<!-- ]> --><!ENTITY e SYSTEM 'x'>]>",
        "<!doctype rss [<!entity e SYSTEM 'x'>]>",
        "<!DOCTYPE rss SYSTEM 'a>b' [<!ENTITY e SYSTEM 'x'>]>",
        "<!DOCTYPE rss [<!ENTITY e SYSTEM 'x'",
        "junk <b>here</b> <?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e SYSTEM 'x'>]>",
      })
  void attacksAreRefusedOnTheWayOfRepairToo(String doctype) {
    for (String feed : new String[] {doctype + FEED, doctype + FEED + "&nbsp;<broken"}) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> Feeds.read(feed))
          .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo("entity-declaration"));
    }
  }

  @Test
  void aLongEntityOrOneReferredToForeverIsAnAttack() {
    String one = "<!DOCTYPE rss [<!ENTITY e '%s'>]>";
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Feeds.read(one.formatted("a".repeat(101)) + FEED));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> Feeds.read(one.formatted("a") + FEED.replace("&e;", "&e;".repeat(1_001))));
  }

  @Test
  void aShortTextOfTheFeedsOwnIsTaken() throws RefusedException {
    ArticleBuilder article =
        Feeds.article("<!DOCTYPE rss [\n <!ENTITY e \"C:\\1, 'x'\">\n]>" + FEED);
    assertThat(article.headline()).isEqualTo("C:\\1, 'x'");
    assertThat(Feeds.warnings(article)).contains("declared-entity");
  }

  @Test
  void anExternalDtdIsNeverOpenedAndHtmlsEntitiesAreKnown() throws RefusedException {
    String doctype =
        "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"http://127.0.0.1:9/rss-0.91.dtd\">";
    assertThat(Feeds.article(doctype + FEED.replace("&e;", "&eacute;")).headline()).isEqualTo("é");
  }
}
