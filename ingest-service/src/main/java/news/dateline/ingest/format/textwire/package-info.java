/** What IPTC 7901 and ANPA 1312 share: messages between control characters, in any encoding. */
@NullMarked
package news.dateline.ingest.format.textwire;

import org.jspecify.annotations.NullMarked;
