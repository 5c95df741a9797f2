package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines in capitals or title case: only names the rest of the story or the gazetteer knows.
 */
final class LoudReader {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Map<String, Piece> known = new HashMap<>();

  LoudReader(Lexicon lexicon, Gazetteer gazetteer, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    for (Piece piece : pieces) {
      known.putIfAbsent(Gazetteer.key(piece.name()), piece);
      if (piece.type() == EntityType.PERSON) {
        known.putIfAbsent(Gazetteer.key(piece.lastWord()), piece);
      }
    }
  }

  List<Piece> read(Marked in) {
    List<Piece> found = new ArrayList<>();
    int at = 0;
    while (at < in.tokens().size()) {
      Token token = in.tokens().get(at);
      Piece piece = token.loud() && token.isCapitalised() ? at(in, at) : null;
      if (piece == null) {
        at++;
      } else {
        found.add(piece);
        at = piece.to();
      }
    }
    return found;
  }

  private @Nullable Piece at(Marked in, int from) {
    Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), from, in.tokens().size());
    int last = Math.min(in.tokens().size(), from + Gazetteer.LONGEST);
    for (int to = last; to > from; to--) {
      if (hit != null && hit.to() == to && isSure(in, from, hit)) {
        return in.listed(from, to, hit.listed(), 0.8);
      }
      Piece piece = spans(in, from, to) ? known.get(Gazetteer.key(in.text(from, to))) : null;
      if (piece != null) {
        Piece here = in.piece(from, to, piece.type(), piece.confidence());
        Listed listed = piece.listed();
        return listed == null ? here : in.listed(from, to, listed, piece.confidence());
      }
    }
    return null;
  }

  /** Whether the stretch lies on one line and is short enough to be a name. */
  private static boolean spans(Marked in, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (in.tokens().get(i).opens()) {
        return false;
      }
    }
    return in.tokens().get(to - 1).end() - in.tokens().get(from).start() < 200;
  }

  private boolean isSure(Marked in, int from, Gazetteer.Hit hit) {
    String word = in.at(from);
    boolean ordinary = hit.to() == from + 1 && lexicon.isCommon(word) && !word.equals("US");
    return !hit.listed().uncertain() && !ordinary;
  }
}
