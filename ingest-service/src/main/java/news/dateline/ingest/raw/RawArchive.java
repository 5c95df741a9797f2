package news.dateline.ingest.raw;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.ingest.redaction.Redacted;

/** A place where original bytes lie for some days. Safe for use by many threads. */
public interface RawArchive extends AutoCloseable {

  /**
   * Begins to keep a delivery and returns at once.
   *
   * @return completes once a reader would find the bytes; exceptionally, with a message for an
   *     operator, where they are not kept
   */
  CompletableFuture<?> keep(RawDelivery delivery);

  /**
   * The copies of the bytes whose hash begins so, the newest first.
   *
   * @param atMost how many are asked for; of a whole hash the newest, and then older ones need not
   *     be looked for
   * @throws IOException if the place cannot be read
   */
  List<RawCopy> copies(HashPrefix prefix, int atMost) throws IOException;

  /**
   * Removes the bytes that these name, also of deliveries whose keeping has begun. Other bytes stay
   * where they are and readable; to call it again is harmless.
   *
   * @return how many copies are gone
   * @throws IOException if some of it may still be there; whatever else was named is gone
   */
  int redact(Redacted named) throws IOException;

  /**
   * Copies of a window, page by page; each page looks at a bounded part of the archive and may be
   * empty. What comes meanwhile may be among them.
   *
   * @param after where this page begins: {@link RawPage#next} of the one before; empty for the
   *     first
   * @throws IOException if the place cannot be read
   * @throws IllegalArgumentException if {@code after} is no such place
   */
  RawPage page(RawWindow window, String after, int most) throws IOException;

  /** The place and how long it keeps, for an operator, such as {@code the folder /raw, 30 days}. */
  String description();

  /** Keeps what is in hand and ends; at most a few seconds. */
  @Override
  void close();
}
