package news.dateline.enrich.date;

/** One reading of a token: its class, and what it says in that class. */
record Term(Kind kind, String value) {}
