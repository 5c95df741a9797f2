package news.dateline.index.document;

/** An amount to search by. */
record MentionedAmount(double value, String unit, String text) {}
