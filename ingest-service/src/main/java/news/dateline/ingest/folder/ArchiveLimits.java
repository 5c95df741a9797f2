package news.dateline.ingest.folder;

/**
 * What is taken of an archive.
 *
 * @param fileBytes of the archive itself
 * @param unpackedBytes of all its entries together
 * @param entries how many files may lie in it
 */
record ArchiveLimits(long fileBytes, long unpackedBytes, int entries) {
  /** What a tar may say between two files: long names and extended headers are kilobytes. */
  static final long HEADER_BYTES = 1 << 20;
}
