/**
 * Finds the names of people, organisations, places and events in English text: a linear-chain CRF
 * over tokens that may be names, read by the document's own context and, in a second stage, by its
 * own first reading. Plain Java, no run-time library.
 */
@NullMarked
package news.dateline.enrich.tagger;

import org.jspecify.annotations.NullMarked;
