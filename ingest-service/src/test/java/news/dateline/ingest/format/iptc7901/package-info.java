@NullMarked
package news.dateline.ingest.format.iptc7901;

import org.jspecify.annotations.NullMarked;
