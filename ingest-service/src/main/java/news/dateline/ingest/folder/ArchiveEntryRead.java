package news.dateline.ingest.folder;

import news.dateline.ingest.format.Refusal;

/** What came out of an archive. */
sealed interface ArchiveEntryRead {
  /** The name in the archive. */
  String name();

  /** A file, whole. */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Content(String name, byte[] bytes) implements ArchiveEntryRead {}

  /** Something that is not taken; what comes after it may be. */
  record Refused(String name, Refusal refusal) implements ArchiveEntryRead {}
}
