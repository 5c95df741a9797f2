/**
 * The built-in analysis components that the slim local node lacks, under their built-in names.
 *
 * <p>With them one index template serves the local node and a full distribution. Never install them
 * on a full distribution: the names clash.
 */
@NullMarked
package news.dateline.analysis;

import org.jspecify.annotations.NullMarked;
