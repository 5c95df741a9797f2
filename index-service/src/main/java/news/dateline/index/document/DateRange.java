package news.dateline.index.document;

/** A half-open {@code date_range}. */
record DateRange(String gte, String lt) {}
