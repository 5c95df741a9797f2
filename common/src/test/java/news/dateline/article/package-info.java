/** Claims about the contract. */
@NullMarked
package news.dateline.article;

import org.jspecify.annotations.NullMarked;
