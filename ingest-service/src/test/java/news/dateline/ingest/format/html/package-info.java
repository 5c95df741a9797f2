/** What pages of news sites are read as. */
@NullMarked
package news.dateline.ingest.format.html;

import org.jspecify.annotations.NullMarked;
