package news.dateline.index.store;

import org.jspecify.annotations.Nullable;

/**
 * One write that fails rather than overwrite what its writer has not seen.
 *
 * @param json the document, UTF-8
 * @param seen the copy it replaces; null where there must be none yet
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record DocumentWrite(String index, String id, byte[] json, @Nullable Seen seen) {

  /** The index, sequence number and primary term under which a document was read. */
  public record Seen(String index, long seqNo, long primaryTerm) {}
}
