package news.dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import news.dateline.article.Article;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.OrderBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final String TEXT =
      "Harbour opens\n\nThe harbour opened\non Wednesday.\n\nShips wait.";

  @Test
  void aRepeatHasTheSameReceipt() {
    Delivery first = Deliveries.of(TEXT);
    Delivery later =
        Deliveries.of(first.bytes(), first.source(), Deliveries.RECEIVED.plusSeconds(60), null);
    assertThat(Deliveries.article(later).receiptId())
        .isEqualTo(Deliveries.article(first).receiptId());
    assertThat(Deliveries.article(later).id()).isEqualTo(Deliveries.article(first).id());
  }

  @Test
  void plainTextIsAHeadlineAndParagraphs() {
    Article article = Deliveries.article(Deliveries.of(TEXT));
    assertThat(article.headline()).isEqualTo("Harbour opens");
    assertThat(article.bodyText()).isEqualTo("The harbour opened\non Wednesday.\n\nShips wait.");
  }

  @Test
  void twoTextsUnderOneStandingHeadlineAreTwoStories() {
    assertThat(Deliveries.article(Deliveries.of("Markets\n\nUp.")).id())
        .isNotEqualTo(Deliveries.article(Deliveries.of("Markets\n\nDown.")).id());
  }

  @Test
  void theSendersUriIsTheIdentityWhereTheWireStatesNone() {
    Delivery plain = Deliveries.of(TEXT);
    Delivery named = DeliveryBuilder.builder(plain).identity("tag:a").articleUri("tag:a").build();
    assertThat(Deliveries.article(named).uri()).isEqualTo("tag:a");
    assertThat(Deliveries.article(named).warnings())
        .extracting("code")
        .doesNotContain("made-identity");
  }

  @Test
  void bytesThatAreNoTextAreRefusedByPosition() {
    byte[] latin1 = "Málaga opens\n\nText".getBytes(StandardCharsets.ISO_8859_1);
    Refusal refusal = Deliveries.refusal(delivery(latin1, null));
    assertThat(refusal.reason()).isEqualTo("undecodable");
    assertThat(refusal.detail()).contains("byte 1").contains("UTF-8");
  }

  @Test
  void aDeclaredCharsetIsBelieved() {
    byte[] turkish = "İstanbul opens\n\nText".getBytes(Charset.forName("windows-1254"));
    assertThat(Deliveries.article(delivery(turkish, "text/plain; charset=windows-1254")).headline())
        .isEqualTo("İstanbul opens");
  }

  @Test
  void aByteOrderMarkIsNotText() {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Deliveries.article(delivery(marked, null)).headline()).isEqualTo("Harbour opens");
  }

  @Test
  void anEmptyDeliveryAndAnUnknownFormatSayWhatToDo() {
    assertThat(Deliveries.refusal(Deliveries.of("")).detail())
        .contains("send the article as the body");
    Delivery plain = Deliveries.of(TEXT);
    Delivery forced = DeliveryBuilder.builder(plain).format("telex").build();
    assertThat(Deliveries.refusal(forced).detail())
        .contains("'telex'")
        .contains("page-text, plain");
  }

  @Test
  void tooLongABodyIsRefusedByNameAndLimit() {
    byte[] large = new byte[ArticleLimits.BODY_CHARS + 100];
    Arrays.fill(large, (byte) 'a');
    large[1] = '\n';
    assertThat(Deliveries.refusal(delivery(large, null)).detail())
        .contains("bodyText")
        .contains("1000000");
  }

  private static Delivery delivery(byte[] bytes, @Nullable String contentType) {
    return Deliveries.of(bytes, Deliveries.source(OrderBy.TIME), Deliveries.RECEIVED, contentType);
  }
}
