package news.dateline.enrich.tagger;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

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
    InputStream in = NameTagger.class.getResourceAsStream(MODEL);
    if (in == null) {
      throw new IllegalStateException("%s is missing from the class path".formatted(MODEL));
    }
    return new NameTagger(Reader.load(), ModelFile.read(in, MODEL));
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
    int passage = 0;
    int opens = 0;
    for (int at = 0; at < labels.length; ) {
      if (labels[at] == Label.OUTSIDE) {
        at++;
        continue;
      }
      int end = Spans.end(labels, at);
      while (in.tokens.start(at) >= opens + passages.get(passage).length() + 1) {
        opens += passages.get(passage++).length() + 1;
      }
      double confidence = 1;
      for (int i = at; i < end; i++) {
        confidence = Math.min(confidence, sure[i]);
      }
      names.add(
          new NameSpan(
              passage,
              in.tokens.start(at) - opens,
              in.tokens.end(end - 1) - opens,
              GoldLabels.type(labels[at]),
              confidence));
      at = end;
    }
    return names;
  }
}
