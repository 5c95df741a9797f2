package news.dateline.enrich.tagger;

/** The features of a token's lists, line, run of capitals, and other places in the document. */
final class ContextFeatures {
  // A longer run, as a headline in capitals is one, tells nothing of its words.
  private static final int LONGEST_RUN = 6;

  private final Document in;
  private final FeatureBuffer out;

  ContextFeatures(Document in, FeatureBuffer out) {
    this.in = in;
    this.out = out;
  }

  void of(int at, int chain) {
    lists(at);
    line(at);
    elsewhere(at);
    run(at, chain);
  }

  private void lists(int at) {
    int lists = in.lists[at];
    int place = in.listPlaces[at];
    out.add(Template.LIST, lists, place);
    out.addEach(Template.LIST_ENTRY, lists, place);
    if (in.word(at, -1) != null) {
      out.add(Template.LIST_LAST, in.lists[at - 1], in.listPlaces[at - 1]);
    }
    if (in.word(at, 1) != null) {
      out.add(Template.LIST_NEXT, in.lists[at + 1], in.listPlaces[at + 1]);
    }
  }

  private void line(int at) {
    Word word = in.words[at];
    int line = in.tokens.line(at);
    byte style = in.sentences.style(line);
    out.add(Template.LINE, style, word.shape);
    out.add(Template.LINE_NUMBER, Math.min(line, 2), style);
    boolean first = at == in.sentences.lineStart(line);
    boolean last = at == in.sentences.lineEnd(line) - 1;
    out.add(Template.PLACE_IN_LINE, (first ? 1 : 0) + (last ? 2 : 0), style);
    out.add(Template.OPENS, in.sentences.opens(at) ? 1 : 0, word.shape);
  }

  private void elsewhere(int at) {
    Word word = in.words[at];
    if (!word.hasLetter) {
      return;
    }
    Surroundings around = in.surroundings;
    int entry = around.entry(word);
    int opens = in.sentences.opens(at) ? 1 : 0;
    out.add(Template.LOWER_ELSEWHERE, Math.min(2, around.inLowerCase(entry)), opens);
    int own = opens == 0 && !word.allCapitals && word.capitalised ? 1 : 0;
    out.add(Template.INSIDE_ELSEWHERE, Math.min(2, around.inside(entry) - own), opens);
    for (int i = 0; i < Surroundings.PLACES; i++) {
      int place = around.place(entry, i);
      if (place < 0) {
        break;
      }
      if (place != at) {
        out.add(Template.BEFORE_ELSEWHERE, Word.lower(in.word(place, -1)));
        out.add(Template.AFTER_ELSEWHERE, Word.lower(in.word(place, 1)));
      }
    }
  }

  /** Of the capitalised words that stand together around the token. */
  private void run(int at, int chain) {
    int from = at;
    int least = Math.max(in.chains.start(chain), at - LONGEST_RUN);
    while (from > least && in.words[from - 1].capitalised) {
      from--;
    }
    int to = at + 1;
    int most = Math.min(in.chains.end(chain), at + LONGEST_RUN + 1);
    while (to < most && in.words[to].capitalised) {
      to++;
    }
    int length = Math.min(LONGEST_RUN, to - from);
    out.add(Template.RUN_LENGTH, length, Math.min(LONGEST_RUN - 1, at - from));
    if (to - from > LONGEST_RUN) {
      return;
    }
    out.add(Template.RUN_LAST, in.words[to - 1].lower, at == to - 1 ? 1 : 0);
    out.addClusters(Template.RUN_LAST_CLUSTER, in.words[to - 1]);
    for (int i = from; i < to; i++) {
      if (i != at) {
        out.add(Template.RUN_WORD, in.words[i].lower, i < at ? 0 : 1);
      }
    }
    Word before = in.word(from, -1);
    Word after = in.word(to - 1, 1);
    out.add(Template.RUN_BEFORE, Word.lower(before), length);
    out.add(Template.RUN_AFTER, Word.lower(after), length);
    out.add(Template.RUN_BEFORE_CLUSTER, Word.kind(before));
    out.add(Template.RUN_AFTER_CLUSTER, Word.kind(after));
  }
}
