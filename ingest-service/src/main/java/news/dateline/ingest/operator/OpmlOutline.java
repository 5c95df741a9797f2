package news.dateline.ingest.operator;

import org.jspecify.annotations.Nullable;

/**
 * An outline that names a feed (OPML 2.0).
 *
 * @param line where it begins, from 1
 * @param title empty where it has none
 * @param url as written in {@code xmlUrl}
 * @param language as written
 */
record OpmlOutline(int line, String title, String url, @Nullable String language) {}
