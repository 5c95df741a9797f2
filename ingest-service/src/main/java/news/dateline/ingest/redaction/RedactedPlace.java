package news.dateline.ingest.redaction;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import news.dateline.article.Redaction;

/** Where original bytes lie. One thread calls it. */
public interface RedactedPlace {
  /** A short word for metrics and the health page, such as {@code raw}. */
  String name();

  /**
   * Removes whatever these name; harmless to repeat.
   *
   * @return how many copies are gone that were there before
   * @throws IOException with a sentence for an operator, if some of it is still there; whatever
   *     else was named is gone
   */
  int redact(Redacted named) throws IOException;

  /** A redaction has been read; it is carried out soon after. */
  default void announce(Redaction redaction) {}

  /**
   * Is handed, before anything is read, what tells whether all redactions that there were at the
   * start have been announced.
   */
  default void follow(BooleanSupplier isRead) {}
}
