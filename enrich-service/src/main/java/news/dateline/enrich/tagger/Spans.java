package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

/** Names out of labels. */
final class Spans {
  private Spans() {}

  static List<GoldText.Name> of(Document in, byte[] labels) {
    List<GoldText.Name> names = new ArrayList<>();
    for (int at = 0; at < labels.length; ) {
      int label = labels[at];
      if (label == Label.OUTSIDE) {
        at++;
        continue;
      }
      int end = end(labels, at);
      names.add(
          new GoldText.Name(in.tokens.start(at), in.tokens.end(end - 1), GoldLabels.type(label)));
      at = end;
    }
    return names;
  }

  /** The token after the name that begins at {@code start}. */
  static int end(byte[] labels, int start) {
    int end = start + 1;
    if (Label.place(labels[start]) == Label.BEGIN) {
      while (end < labels.length && Label.place(labels[end - 1]) != Label.LAST) {
        end++;
      }
    }
    return end;
  }
}
