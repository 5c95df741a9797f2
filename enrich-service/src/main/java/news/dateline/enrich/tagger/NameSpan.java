package news.dateline.enrich.tagger;

import news.dateline.article.EntityType;

/**
 * One name in a text.
 *
 * @param passage the index of the passage it stands in
 * @param start UTF-16 code units into the passage, inclusive
 * @param end exclusive
 * @param confidence 0 to 1: the model's probability of this reading of its tokens
 */
public record NameSpan(int passage, int start, int end, EntityType type, double confidence) {}
