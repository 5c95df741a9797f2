/** Answers that are the same for everybody are asked for once. */
@NullMarked
package news.dateline.desk.kept;

import org.jspecify.annotations.NullMarked;
