package news.dateline.desk.map;

/** A name as stories have it, and how many do. */
record Tally(String name, long stories) {}
