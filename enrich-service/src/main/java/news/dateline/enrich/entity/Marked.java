package news.dateline.enrich.entity;

import java.util.List;
import news.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** A passage cut into tokens. */
record Marked(int index, String text, List<Token> tokens) {
  String text(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The token's text, empty outside the passage. */
  String at(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
  }

  /**
   * Whether the token at {@code index} exists and stands in the same sentence as the one before.
   */
  boolean goesOn(int index) {
    return index < tokens.size() && !tokens.get(index).opens();
  }

  Piece piece(int from, int to, @Nullable EntityType type, double confidence) {
    return new Piece(index, from, to, text(from, to), type, null, null, confidence);
  }

  Piece person(int from, int to, @Nullable String role, double confidence) {
    return new Piece(index, from, to, text(from, to), EntityType.PERSON, null, role, confidence);
  }

  Piece listed(int from, int to, Listed entry, double confidence) {
    return new Piece(index, from, to, text(from, to), entry.type(), entry, null, confidence);
  }
}
