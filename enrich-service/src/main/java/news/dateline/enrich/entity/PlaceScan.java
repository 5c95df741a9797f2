package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.EntityType;

/** Finds listed places alone, for stories in languages the rules do not know. */
final class PlaceScan {
  // A shorter name is too often a word of some language.
  private static final int SHORTEST = 4;

  private final Gazetteer gazetteer;

  PlaceScan(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Piece> read(List<Marked> passages) {
    List<Piece> found = new ArrayList<>();
    for (Marked in : passages) {
      int at = 0;
      while (at < in.tokens().size()) {
        Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), at, in.tokens().size());
        if (hit == null) {
          at++;
          continue;
        }
        if (isSure(in, at, hit)) {
          found.add(in.listed(at, hit.to(), hit.listed(), 0.7));
        }
        at = hit.to();
      }
    }
    return found;
  }

  private static boolean isSure(Marked in, int at, Gazetteer.Hit hit) {
    Listed listed = hit.listed();
    return listed.type() == EntityType.PLACE
        && !listed.uncertain()
        && in.text(at, hit.to()).length() >= SHORTEST;
  }
}
