/** What editors are told in so many words: kills, embargoes, advisories, and names of leads. */
@NullMarked
package news.dateline.ingest.format.wording;

import org.jspecify.annotations.NullMarked;
