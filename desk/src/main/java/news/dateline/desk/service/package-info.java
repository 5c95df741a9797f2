/**
 * What the index-service answers: states, versions, the balance sheet, changes. No other package
 * asks it.
 */
@NullMarked
package news.dateline.desk.service;

import org.jspecify.annotations.NullMarked;
