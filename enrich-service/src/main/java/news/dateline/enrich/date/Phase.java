package news.dateline.enrich.date;

/** The part of a period that is meant. */
enum Phase {
  /** The first third. */
  START,
  /** The second third. */
  MID,
  /** The last third. */
  END,
  /** Up to today, where today is in the period; else its first third. */
  EARLIER,
  /** From today on, where today is in the period; else its last third. */
  LATER
}
