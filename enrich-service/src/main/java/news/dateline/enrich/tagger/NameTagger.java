package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.Resource;

/**
 * Finds the names in English text. Thread-safe and deterministic; time is linear in the text.
 *
 * <p>The model is a linear-chain CRF in two stages, trained by {@code dateline train-entities};
 * docs/reference/entities.md tells its data and figures.
 */
public final class NameTagger {
  private static final String MODEL = "names.model";

  private final Reader reader;
  private final WordScores words;

  NameTagger(Reader reader, NameModel model) {
    this.reader = reader;
    this.words = new WordScores(model);
  }

  /** Loads the model that ships in the class path and its word lists; takes under a second. */
  public static NameTagger load() {
    return new NameTagger(
        Reader.load(), ModelFile.read(Resource.open(NameTagger.class, MODEL), MODEL));
  }

  /**
   * The names in the passages of one article, which are read as one text, headline first.
   *
   * @return in reading order, not overlapping
   */
  public List<NameSpan> tag(List<String> passages) {
    Document in = reader.read(String.join("\n", passages));
    float[] sure = new float[in.words.length];
    byte[] labels = new Reading(words).read(in, sure);
    List<NameSpan> names = new ArrayList<>();
    PassageMap map = new PassageMap(passages);
    Spans.each(labels, (from, to) -> names.add(span(in, map, from, to, labels, sure)));
    return names;
  }

  /** The names as {@link #tag} gives them, each with why; for a person to read, and slow. */
  public List<Explanation> explain(List<String> passages) {
    Document in = reader.read(String.join("\n", passages));
    float[] sure = new float[in.words.length];
    byte[] first = new byte[in.words.length];
    byte[] labels = new Reading(words).read(in, first, sure);
    Explainer explainer = new Explainer(words.model(), in, first, labels);
    List<Explanation> told = new ArrayList<>();
    PassageMap map = new PassageMap(passages);
    Spans.each(
        labels,
        (from, to) -> {
          NameSpan span = span(in, map, from, to, labels, sure);
          String text = passages.get(span.passage()).substring(span.start(), span.end());
          told.add(new Explanation(span, text, explainer.words(from, to)));
        });
    return told;
  }

  private static NameSpan span(
      Document in, PassageMap map, int from, int to, byte[] labels, float[] sure) {
    double confidence = 1;
    for (int i = from; i < to; i++) {
      confidence = Math.min(confidence, sure[i]);
    }
    int start = in.tokens.start(from);
    int passage = map.at(start);
    int opens = map.start(passage);
    return new NameSpan(
        passage,
        start - opens,
        in.tokens.end(to - 1) - opens,
        GoldLabels.type(labels[from]),
        confidence);
  }
}
