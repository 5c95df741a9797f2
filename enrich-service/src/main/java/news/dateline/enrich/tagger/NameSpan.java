package news.dateline.enrich.tagger;

import news.dateline.article.EntityType;

/**
 * A name found in one passage of a story.
 *
 * @param passage the passage's place in the story, from 0
 * @param start UTF-16 code units into the passage's text
 * @param end likewise, exclusive
 * @param confidence 0 to 1: the model's probability of this reading of its tokens
 */
public record NameSpan(int passage, int start, int end, EntityType type, double confidence) {}
