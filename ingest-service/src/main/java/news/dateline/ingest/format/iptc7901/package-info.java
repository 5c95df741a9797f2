/** IPTC 7901, "The text transmission format", revision 5 of 1995. */
@NullMarked
package news.dateline.ingest.format.iptc7901;

import org.jspecify.annotations.NullMarked;
