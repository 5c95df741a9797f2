package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the names of an English story. */
final class Reader {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Reader(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** The names in reading order; none overlaps another. */
  List<Piece> read(List<Marked> passages) {
    Words words = new Words(passages.stream().map(Marked::tokens).toList());
    NameJudge judge = new NameJudge(lexicon, gazetteer, words);
    RunFinder finder = new RunFinder(lexicon, gazetteer, words);
    List<Piece> pieces = new ArrayList<>();
    for (Marked passage : passages) {
      RunReader reader = new RunReader(lexicon, gazetteer, judge, passage, pieces);
      int at = 0;
      while (at < passage.tokens().size()) {
        int end = finder.endOfRun(passage, at);
        if (end > at) {
          reader.read(at, end);
        }
        at = Math.max(end, at + 1);
      }
    }
    List<Piece> names =
        new ArrayList<>(
            new Resolver(lexicon, gazetteer, judge, new Teams(lexicon, passages))
                .resolve(passages, pieces));
    LoudReader loud = new LoudReader(lexicon, gazetteer, names);
    for (Marked passage : passages) {
      names.addAll(loud.read(passage));
    }
    names.sort(Comparator.comparingInt(Piece::passage).thenComparingInt(Piece::from));
    return names;
  }
}
