package news.dateline.desk.search;

/** An order, and the search in it. */
public record OrderLink(Order order, String href) {}
