package news.dateline.enrich.tagger;

import java.util.Arrays;
import java.util.List;
import news.dateline.article.EntityType;

/** A reader's names as labels of tokens. */
final class GoldLabels {
  private GoldLabels() {}

  /** Names that do not begin and end with tokens are widened to them; the scorer still counts. */
  static byte[] of(Document in, List<GoldText.Name> names) {
    byte[] labels = new byte[in.words.length];
    int at = 0;
    for (GoldText.Name name : names) {
      while (at < labels.length && in.tokens.end(at) <= name.start()) {
        at++;
      }
      int from = at;
      while (at < labels.length && in.tokens.start(at) < name.end()) {
        at++;
      }
      int type = Arrays.asList(Label.TYPES).indexOf(name.type());
      mark(labels, from, at, type);
    }
    return labels;
  }

  private static void mark(byte[] labels, int from, int to, int type) {
    for (int i = from; i < to; i++) {
      int place =
          to - from == 1
              ? Label.UNIT
              : i == from ? Label.BEGIN : i == to - 1 ? Label.LAST : Label.INSIDE;
      labels[i] = (byte) Label.of(type, place);
    }
  }

  static EntityType type(int label) {
    return Label.TYPES[Label.type(label)];
  }
}
