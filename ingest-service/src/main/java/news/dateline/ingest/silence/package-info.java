/** Sources that are watched for silence. */
@NullMarked
package news.dateline.ingest.silence;

import org.jspecify.annotations.NullMarked;
