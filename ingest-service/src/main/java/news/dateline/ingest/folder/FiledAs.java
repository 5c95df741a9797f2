package news.dateline.ingest.folder;

/** Where a file went; as a metric's tag it is written in lower case with hyphens. */
enum FiledAs {
  /** All its items were accepted. */
  DONE,
  /** Some were accepted and some refused: the file lies in done, a problem in refused. */
  DONE_IN_PART,
  /** Nothing of it was accepted. */
  REFUSED
}
