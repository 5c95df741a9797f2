/** IPTC NewsML-G2 2.x: news items, alone and in news messages. */
@NullMarked
package news.dateline.ingest.format.newsmlg2;

import org.jspecify.annotations.NullMarked;
