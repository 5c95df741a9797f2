package news.dateline.ingest.format.feed;

/**
 * A doubt about the delivery as a whole, noted on each of its articles.
 *
 * @param code a short fixed word
 * @param detail one sentence
 */
record FeedDoubt(String code, String detail) {}
