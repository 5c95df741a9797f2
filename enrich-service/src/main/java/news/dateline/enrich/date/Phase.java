package news.dateline.enrich.date;

/** The third of a period that is meant. */
enum Phase {
  START,
  MID,
  END
}
