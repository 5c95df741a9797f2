package news.dateline.ingest.feed;

import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;

/** An item that a poll publishes. */
record Outgoing(ReadItem item, Lane lane) {}
