package news.dateline.launcher.chaos;

import java.nio.charset.StandardCharsets;
import news.dateline.article.Hashes;

/** One thing that is sent into the system. */
sealed interface Delivery {
  /** Who is said to have sent it. */
  ChaosSource source();

  /** The receipt by which the balance sheet knows it. */
  String receiptId();

  /**
   * Bytes pushed over HTTP.
   *
   * @param isArticle whether ingest must take it; else it must refuse it
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Push(ChaosSource source, byte[] bytes, boolean backlog, boolean isArticle)
      implements Delivery {
    static Push of(Version version) {
      return new Push(version.source(), version.bytes(), version.backlog(), true);
    }

    /** An article without headline and text, which nobody can use. */
    static Push withoutText(ChaosSource source, int number) {
      byte[] bytes = utf8("{\"uri\": \"tag:chaos.example,2026:empty/%d\"}".formatted(number));
      return new Push(source, bytes, false, false);
    }

    @Override
    public String receiptId() {
      return Version.receiptId(source, bytes);
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
