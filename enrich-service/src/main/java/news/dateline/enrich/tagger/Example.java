package news.dateline.enrich.tagger;

/**
 * One chain to learn from.
 *
 * @param features per token, the rows of its features; those that name the word first
 * @param ofWord per token, how many of them name the word
 * @param labels per token, what a reader said
 */
record Example(int[][] features, byte[] ofWord, byte[] labels) {}
