package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

/** Names out of labels. */
final class Spans {
  private Spans() {}

  /** Told of a name's first token and the one after its last. */
  interface Use {
    void name(int from, int to);
  }

  static void each(byte[] labels, Use use) {
    for (int at = 0; at < labels.length; ) {
      int end = labels[at] == Label.OUTSIDE ? at + 1 : end(labels, at);
      if (labels[at] != Label.OUTSIDE) {
        use.name(at, end);
      }
      at = end;
    }
  }

  static List<GoldText.Name> of(Document in, byte[] labels) {
    List<GoldText.Name> names = new ArrayList<>();
    each(
        labels,
        (from, to) ->
            names.add(
                new GoldText.Name(
                    in.tokens.start(from), in.tokens.end(to - 1), GoldLabels.type(labels[from]))));
    return names;
  }

  /** The token after the name that begins at {@code start}. */
  private static int end(byte[] labels, int start) {
    int end = start + 1;
    if (Label.place(labels[start]) == Label.BEGIN) {
      while (end < labels.length && Label.place(labels[end - 1]) != Label.LAST) {
        end++;
      }
    }
    return end;
  }
}
