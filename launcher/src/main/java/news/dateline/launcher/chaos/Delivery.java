package news.dateline.launcher.chaos;

import java.nio.charset.StandardCharsets;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import org.jspecify.annotations.Nullable;

/** One thing that is sent into the system. */
sealed interface Delivery {
  /** Who is said to have sent it. */
  ChaosSource source();

  /** The receipt by which the balance sheet knows it. */
  String receiptId();

  /**
   * Bytes pushed over HTTP.
   *
   * @param articleUri beside the bytes; the same bytes without it have another receipt
   * @param isArticle whether ingest must take it; else it must refuse it
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Push(
      ChaosSource source,
      byte[] bytes,
      @Nullable String articleUri,
      boolean backlog,
      boolean isArticle)
      implements Delivery {
    private static final String CHANNEL = "push";

    /** An article without headline and text, which nobody can use. */
    static Push withoutText(ChaosSource source, int number) {
      byte[] bytes = utf8("{\"uri\": \"tag:chaos.example,2026:empty/%d\"}".formatted(number));
      return new Push(source, bytes, null, false, false);
    }

    @Override
    public String receiptId() {
      return Receipt.idOf(
          source.id(), CHANNEL, articleUri == null ? "" : articleUri, Hashes.sha256(bytes));
    }
  }

  /** A record that nobody can decode, written to the topic past ingest. */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Poison(ChaosSource source, String topic, byte[] bytes) implements Delivery {
    static Poison of(ChaosSource source, String topic, int number) {
      return new Poison(source, topic, utf8("{poison %d".formatted(number)));
    }

    @Override
    public String receiptId() {
      return Hashes.base32(source.id(), topic, Hashes.sha256(bytes));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
