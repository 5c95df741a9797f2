/**
 * The stage that finds people, organisations, places and events: the tagger's names, linked and
 * joined.
 */
@NullMarked
package news.dateline.enrich.entity;

import org.jspecify.annotations.NullMarked;
