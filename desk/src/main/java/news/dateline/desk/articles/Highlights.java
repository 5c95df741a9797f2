package news.dateline.desk.articles;

import java.util.ArrayList;
import java.util.List;

/**
 * What Elasticsearch has marked in a text. Its marks are two characters of Unicode's private use
 * and no HTML, so that the text around them can be escaped like any other; a text that has these
 * characters of its own is marked in the wrong place, and that is all.
 */
public final class Highlights {
  /** Stands before what was found. */
  public static final String BEGIN = "\uE000";

  /** Stands behind what was found. */
  public static final String END = "\uE001";

  private static final char BEGIN_CHAR = BEGIN.charAt(0);
  private static final char END_CHAR = END.charAt(0);

  private Highlights() {}

  /** The text in pieces, without the marks. */
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean marked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BEGIN_CHAR || c == END_CHAR) {
        add(pieces, piece, marked);
        marked = c == BEGIN_CHAR;
      } else {
        piece.append(c);
      }
    }
    add(pieces, piece, marked);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, StringBuilder piece, boolean marked) {
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), marked));
      piece.setLength(0);
    }
  }
}
