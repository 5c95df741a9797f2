package news.dateline.desk.article;

import java.util.List;
import news.dateline.desk.articles.Story;
import news.dateline.desk.marks.Piece;

/**
 * A story that may be seen, ready to be shown.
 *
 * @param headline the marked headline; empty where it has none
 * @param lead the marked lead; empty where it has none, or where the body begins with it
 * @param body its marked paragraphs
 * @param about what the wire says of the story
 * @param provenance where it came from and what read it
 * @param doubts what parser and enrichment were unsure of, in words
 * @param copies other wires' copies, the eldest first
 * @param related stories about the same
 */
public record ArticlePage(
    Story story,
    List<Piece> headline,
    List<Piece> lead,
    List<List<Piece>> body,
    Findings findings,
    List<Fact> about,
    List<Fact> provenance,
    List<String> doubts,
    Panel<Story> copies,
    Panel<Story> related) {

  /** Lists are copied. */
  public ArticlePage {
    headline = List.copyOf(headline);
    lead = List.copyOf(lead);
    body = List.copyOf(body);
    about = List.copyOf(about);
    provenance = List.copyOf(provenance);
    doubts = List.copyOf(doubts);
  }
}
