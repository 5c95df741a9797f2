package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Trains both stages on marked texts. */
final class Training {
  private final Reader reader;
  private final CrfTrainer.Settings settings;
  private final Settings how;
  private final Consumer<String> progress;

  /**
   * @param least occurrences of a feature that gets weights
   * @param members trainings, each in an order of its own, whose weights are averaged
   * @param folds by which the first stage labels its own training texts for the second
   * @param threads that train folds side by side
   */
  record Settings(int least, int members, int folds, int threads) {}

  Training(Reader reader, CrfTrainer.Settings settings, Settings how, Consumer<String> progress) {
    this.reader = reader;
    this.settings = settings;
    this.how = how;
    this.progress = progress;
  }

  private static final class Labelled {
    private final Document in;
    private final byte[] gold;

    /** What the first stage, trained without this text, read in it. */
    private byte[] first = new byte[0];

    Labelled(Document in, byte[] gold) {
      this.in = in;
      this.gold = gold;
    }
  }

  NameModel train(List<GoldText> texts) {
    List<Labelled> documents = new ArrayList<>();
    FeatureIndex index = new FeatureIndex();
    FeatureBuffer features = new FeatureBuffer();
    for (GoldText text : texts) {
      Document in = reader.read(text.text());
      documents.add(new Labelled(in, GoldLabels.of(in, text.names())));
      Features of = new Features(in, features);
      in.chains.each(
          (token, chain) -> {
            of.of(token, chain);
            features.each(index::count);
          });
    }
    index.close(how.least());
    progress.accept("%d texts, %d features".formatted(texts.size(), index.rows()));
    Stage first = firstStage(documents, index);
    FeatureIndex more = secondFeatures(documents);
    return model(index, more, first, secondStage(documents, index, more));
  }

  private FeatureIndex secondFeatures(List<Labelled> documents) {
    FeatureIndex more = new FeatureIndex();
    FeatureBuffer features = new FeatureBuffer();
    for (Labelled document : documents) {
      Document in = document.in;
      FirstReading reading = new FirstReading(in, document.first);
      in.chains.each(
          (token, _) -> {
            features.clear();
            reading.features(in, token, features);
            features.each(more::count);
          });
    }
    more.close(how.least());
    return more;
  }

  private Stage secondStage(List<Labelled> documents, FeatureIndex index, FeatureIndex more) {
    FeatureBuffer features = new FeatureBuffer();
    List<Example> all = new ArrayList<>();
    for (Labelled document : documents) {
      FirstReading reading = new FirstReading(document.in, document.first);
      all.addAll(Examples.of(document.in, document.gold, index, features, reading, more));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(how.threads())) {
      return mean(members(pool, all, index.rows() + more.rows(), "second stage"));
    }
  }

  private static NameModel model(FeatureIndex index, FeatureIndex more, Stage first, Stage second) {
    int rows = index.rows() + more.rows();
    float[] weights = new float[rows * NameModel.WIDTH];
    long[] hashes = Arrays.copyOf(index.hashes(), rows);
    System.arraycopy(more.hashes(), 0, hashes, index.rows(), more.rows());
    for (int row = 0; row < rows; row++) {
      int at = row * NameModel.WIDTH;
      if (row < index.rows()) {
        System.arraycopy(first.weights, row * Label.COUNT, weights, at, Label.COUNT);
      }
      System.arraycopy(second.weights, row * Label.COUNT, weights, at + Label.COUNT, Label.COUNT);
    }
    return NameModel.of(hashes, weights, first.moves, second.moves);
  }

  /** Trains the first stage on all texts, and on all but each fold to label that fold. */
  private Stage firstStage(List<Labelled> documents, FeatureIndex index) {
    FeatureBuffer features = new FeatureBuffer();
    List<List<Example>> examples = new ArrayList<>();
    for (Labelled document : documents) {
      examples.add(Examples.of(document.in, document.gold, index, features));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(how.threads())) {
      List<Example> all = examples.stream().flatMap(List::stream).toList();
      List<Future<Stage>> whole = members(pool, all, index.rows(), "first stage");
      List<Future<?>> folds = new ArrayList<>();
      for (int fold = 0; fold < how.folds(); fold++) {
        int left = fold;
        folds.add(pool.submit(() -> labelFold(documents, examples, index, left)));
      }
      for (Future<?> fold : folds) {
        done(fold);
      }
      return mean(whole);
    }
  }

  private List<Future<Stage>> members(
      ExecutorService pool, List<Example> examples, int rows, String name) {
    List<Future<Stage>> members = new ArrayList<>();
    for (int member = 0; member < how.members(); member++) {
      CrfTrainer trainer = new CrfTrainer(settings.withSeed(settings.seed() + member));
      String who = "%s, training %d of %d".formatted(name, member + 1, how.members());
      members.add(
          pool.submit(
              () ->
                  trainer.train(
                      examples, rows, round -> progress.accept(who + ", round " + round))));
    }
    return members;
  }

  private static Stage mean(List<Future<Stage>> members) {
    Stage mean = done(members.getFirst());
    for (Future<Stage> member : members.subList(1, members.size())) {
      mean.add(done(member));
    }
    mean.scale(1f / members.size());
    return mean;
  }

  private static <T> T done(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void labelFold(
      List<Labelled> documents, List<List<Example>> examples, FeatureIndex index, int fold) {
    List<Example> others = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if (i % how.folds() != fold) {
        others.addAll(examples.get(i));
      }
    }
    Stage stage = new CrfTrainer(settings).train(others, index.rows(), round -> {});
    Decoder decoder = new Decoder();
    for (int i = fold; i < documents.size(); i += how.folds()) {
      Document in = documents.get(i).in;
      byte[] labels = new byte[in.words.length];
      for (int chain = 0; chain < in.chains.count(); chain++) {
        int[][] features = examples.get(i).get(chain).features;
        float[] scores = new float[features.length * Label.COUNT];
        for (int t = 0; t < features.length; t++) {
          stage.score(features[t], scores, t * Label.COUNT);
        }
        decoder.decode(scores, features.length, stage.moves, labels, in.chains.start(chain));
      }
      documents.get(i).first = labels;
    }
    progress.accept("first stage, fold " + (fold + 1));
  }
}
