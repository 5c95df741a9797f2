package news.dateline.ingest.push;

import java.util.List;

/** The answer to a delivery of which at least one item was accepted. */
record PushedItems(List<PushedItem> items) {}
