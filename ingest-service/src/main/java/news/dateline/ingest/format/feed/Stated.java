package news.dateline.ingest.format.feed;

import news.dateline.ingest.format.Place;

/** A text, and where the feed states it. */
record Stated(String text, Place place) {}
