@NullMarked
package news.dateline.ingest.format.apjson;

import org.jspecify.annotations.NullMarked;
