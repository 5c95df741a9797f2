/**
 * People, organisations and places a story names, found by rules and an openly licensed gazetteer.
 */
@NullMarked
package news.dateline.enrich.entity;

import org.jspecify.annotations.NullMarked;
