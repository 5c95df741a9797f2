package news.dateline.enrich.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a model from folders of marked texts: once without a held-back part, to say how good it
 * is, and once with everything, to be used. The same data and seed give the same file, byte by
 * byte.
 */
public final class EntityTraining {
  /** Texts held back: one in this many, by a hash of the id. */
  public static final int HELD_BACK = 10;

  // Found on the development sets; docs/reference/entities.md has the figures of others.
  private static final int ROUNDS = 10;
  private static final int AVERAGED = 3;
  private static final double FIRST_RATE = 0.1;
  private static final double LAST_RATE = 0.02;
  private static final double FEATURE_DROPOUT = 0.45;
  private static final double WORD_DROPOUT = 0.2;
  private static final int LEAST = 2;
  private static final int MEMBERS = 3;
  private static final int FOLDS = 5;

  private final Reader reader = Reader.load();
  private final Training training;

  /**
   * A training.
   *
   * @param seed of all that is random
   * @param threads that train side by side; the result does not depend on it
   * @param progress told what is being done, some times a minute
   */
  public EntityTraining(long seed, int threads, Consumer<String> progress) {
    CrfTrainer.Settings settings =
        new CrfTrainer.Settings(
            ROUNDS, AVERAGED, FIRST_RATE, LAST_RATE, FEATURE_DROPOUT, WORD_DROPOUT, seed);
    this.training =
        new Training(
            reader, settings, new Training.Settings(LEAST, MEMBERS, FOLDS, threads), progress);
  }

  /**
   * What was measured.
   *
   * @param texts all there are
   * @param heldBack of these
   */
  public record Outcome(int texts, int heldBack, Figures figures) {}

  /**
   * Trains, measures and writes.
   *
   * @param data folders and files: JSON lines, or text with marks
   * @throws IllegalArgumentException where a file is not as it should be, naming it and the line
   */
  public Outcome run(List<Path> data, Path out) throws IOException {
    List<GoldText> texts = GoldFiles.read(data);
    List<GoldText> learned = new ArrayList<>();
    List<GoldText> heldBack = new ArrayList<>();
    for (GoldText text : texts) {
      boolean held = Long.remainderUnsigned(Hash.of(text.id()), HELD_BACK) == 0;
      (held ? heldBack : learned).add(text);
    }
    if (learned.isEmpty() || heldBack.isEmpty()) {
      throw new IllegalArgumentException(
          "%d marked texts are too few to train on and to hold a tenth back; name a folder of .jsonl or .txt files with --data"
              .formatted(texts.size()));
    }
    Figures figures = measure(training.train(learned), heldBack);
    ModelFile.write(training.train(texts), out);
    return new Outcome(texts.size(), heldBack.size(), figures);
  }

  private Figures measure(NameModel model, List<GoldText> texts) {
    Figures figures = new Figures();
    WordScores words = new WordScores(model);
    for (GoldText text : texts) {
      Document in = reader.read(text.text());
      figures.add(text.names(), Spans.of(in, new Reading(words).read(in, new float[0])));
    }
    return figures;
  }
}
