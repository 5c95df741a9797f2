package news.dateline.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.ParsedItem;
import org.junit.jupiter.api.Test;

class NewsMessageTest {
  private static final int PACKAGE = 0;
  private static final int STORY = 1;
  private static final int PICTURE = 2;
  private static final int WITHOUT_GUID = 3;
  private static final int CONCEPT = 4;

  private final List<ParsedItem> items = G2Wires.parse(G2Wires.resource("message.xml"));

  @Test
  void anItemThatIsRefusedStopsNoOther() {
    assertThat(items).hasSize(5);
    assertThat(G2Wires.article(items.get(STORY)).bodyText()).isEqualTo("Trams run again.");
    assertThat(G2Wires.refusal(items.get(WITHOUT_GUID)).reason()).isEqualTo("no-guid");
  }

  @Test
  void whatIsNoNewsItemHoldsNoArticle() {
    assertThat(G2Wires.refusal(items.get(CONCEPT)).detail())
        .startsWith("holds a conceptItem: no article in it");
    assertThat(G2Wires.refusal(items.get(PACKAGE)).reason()).isEqualTo("no-article");
  }

  @Test
  void aCatalogInTheHeaderServesEveryItem() {
    ArticleBuilder story = G2Wires.article(items.get(STORY));
    assertThat(story.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(G2Wires.warnings(story)).isEmpty();
  }

  @Test
  void thePackageTiesPicturesToItsOneStory() {
    assertThat(G2Wires.links(G2Wires.article(items.get(STORY))))
        .containsExactly(
            "partOf urn:meridian:package:5",
            "media urn:meridian:picture:2",
            "media urn:meridian:video:3");
  }

  @Test
  void aPictureIsItsMetadata() {
    ArticleBuilder picture = G2Wires.article(items.get(PICTURE));
    assertThat(picture.headline()).isEqualTo("A tram");
    assertThat(picture.bodyText()).isNull();
    assertThat(picture.version()).isEqualTo("1");
    assertThat(G2Wires.links(picture)).containsExactly("partOf urn:meridian:package:5");
  }

  @Test
  void aMessageWithoutItemsIsRefused() {
    assertThat(G2Wires.refusal("<newsMessage><itemSet/></newsMessage>").reason())
        .isEqualTo("no-item");
  }

  @Test
  void aNamespaceThatIsNoneIsRefusedAsBrokenXml() {
    assertThat(G2Wires.refusal("<newsItem xmlns='2024-10' guid='urn:x:2'/>").reason())
        .isEqualTo("malformed-xml");
  }

  @Test
  void theNamespaceMayBeMissing() {
    assertThat(G2Wires.article("<newsItem guid='urn:x:2'/>").uri()).isEqualTo("urn:x:2");
  }

  @Test
  void aMessageIsRecognisedWhateverItsPrefix() {
    NewsMlG2Parser parser = new NewsMlG2Parser();
    assertThat(parser.recognises(G2Wires.wire(G2Wires.resource("message.xml")))).isTrue();
    assertThat(parser.recognises(G2Wires.wire("<NewsML><NewsItem/></NewsML>"))).isFalse();
  }
}
