package news.dateline.launcher.chaos;

/** An error as Elasticsearch words it. */
record ItemError(String type, String reason) {
  static final ItemError REJECTED =
      new ItemError(
          "es_rejected_execution_exception",
          "rejected execution of coordinating operation [coordinating_and_primary_bytes=0, replica_bytes=0]");
  static final ItemError UNPARSEABLE =
      new ItemError("document_parsing_exception", "[1:1] failed to parse: of a fault on purpose");
}
