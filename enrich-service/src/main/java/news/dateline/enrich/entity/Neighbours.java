package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lets an unsure name take the type of the name it is listed with: "Sitamarhi, Supaul and Patna".
 */
final class Neighbours {
  private final List<Marked> passages;

  Neighbours(List<Marked> passages) {
    this.passages = passages;
  }

  /** Pieces of confidence {@link Resolver#UNSURE} take a neighbour's type, from either side. */
  List<Piece> settle(List<Piece> pieces) {
    List<Piece> forward = onePass(pieces);
    Collections.reverse(forward);
    List<Piece> backward = onePass(forward);
    Collections.reverse(backward);
    return backward;
  }

  private List<Piece> onePass(List<Piece> pieces) {
    List<Piece> settled = new ArrayList<>(pieces.size());
    Piece before = null;
    for (Piece piece : pieces) {
      Piece now = before != null && takesFrom(before, piece) ? like(before, piece) : piece;
      settled.add(now);
      before = now;
    }
    return settled;
  }

  private static Piece like(Piece model, Piece piece) {
    return model.type() == null ? piece : piece.as(model.type(), Resolver.UNSURE + 0.05);
  }

  private boolean takesFrom(Piece model, Piece piece) {
    return piece.confidence() <= Resolver.UNSURE
        && model.confidence() > Resolver.UNSURE
        && model.passage() == piece.passage()
        && isListed(model, piece);
  }

  private boolean isListed(Piece a, Piece b) {
    Piece first = a.from() < b.from() ? a : b;
    Piece second = a.from() < b.from() ? b : a;
    Marked in = passages.get(b.passage());
    int gap = second.from() - first.to();
    String mark = in.at(first.to());
    boolean joined = mark.equals(",") || mark.equals("and") || mark.equals("or");
    return joined && (gap == 1 || (gap == 2 && in.at(first.to() + 1).equals("and")));
  }
}
