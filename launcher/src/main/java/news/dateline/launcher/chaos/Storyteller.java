package news.dateline.launcher.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;

/** Makes up stories; the same seed and beginning give the same ones. */
final class Storyteller {
  private static final int MOST_VERSIONS = 5;
  private static final Duration DAY =
      Duration.ofDays(1); // no version's time is then ahead of its receipt
  private static final Duration PAST = Duration.ofDays(20);
  private static final Duration FAR = Duration.ofDays(300); // beyond any run
  private static final int SOON_SECONDS = 40; // ends while even a short run lasts
  private static final int LONG_PARAGRAPHS = 200; // 30 KB: a few of them fill a bulk

  private final Random random;
  private final Instant beginning;
  private final String run;

  /**
   * @param beginning of the run: times lie around it
   */
  Storyteller(long seed, Instant beginning) {
    this.random = new Random(seed);
    this.beginning = beginning;
    this.run = Long.toUnsignedString(seed, Character.MAX_RADIX);
  }

  List<Story> tell(int count) {
    List<Story> stories = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      stories.add(story(i));
    }
    return stories;
  }

  private Story story(int place) {
    ChaosSource source = ChaosSource.at(random.nextInt(ChaosSource.values().length));
    String uri = "tag:chaos.example,2026:%s/%d".formatted(run, place);
    String word = "quagga%sx%d".formatted(run, place);
    Instant time = beginning.minus(DAY).minusSeconds(random.nextLong(PAST.toSeconds()));
    List<Version> versions = new ArrayList<>();
    int count = random.nextInt(1, MOST_VERSIONS + 1);
    for (int turn = 0; turn < count; turn++) {
      if (!chance(0.15)) { // else dated as the one before
        time = time.plusSeconds(random.nextLong(1, 3_600));
      }
      Integer number = chance(0.1) ? null : chance(0.15) ? Integer.valueOf(1) : turn + 1;
      versions.add(version(source, uri, word, turn, stated(time), number, false));
    }
    if (chance(0.15)) {
      versions.add(kill(source, uri, word, versions.size(), time));
      if (chance(0.4)) {
        Instant other = time.plusSeconds(random.nextLong(-3_600, 3_600));
        versions.add(kill(source, uri, word, versions.size(), other));
      }
    }
    if (chance(0.2)) {
      Instant old = time.minus(PAST);
      versions.add(version(source, uri, word, versions.size(), old, 0, true));
    }
    return new Story(source, uri, word, versions);
  }

  /** Now and then no time, or one that is too far ahead to be believed. */
  private @Nullable Instant stated(Instant time) {
    return chance(0.1) ? null : chance(0.05) ? beginning.plus(FAR) : time;
  }

  private Version version(
      ChaosSource source,
      String uri,
      String word,
      int turn,
      @Nullable Instant created,
      @Nullable Integer number,
      boolean late) {
    Instant believed = created != null && created.isAfter(beginning) ? null : created;
    return new Version(
        source,
        uri,
        source.rank(believed, number, turn),
        created,
        number,
        chance(0.08) ? PubStatus.WITHHELD : PubStatus.USABLE,
        chance(0.25) ? around() : null,
        chance(0.15) ? around() : null,
        "Harbour vote %d of %s".formatted(turn, word),
        body(word, turn),
        chance(0.2),
        chance(0.1),
        late);
  }

  private Version kill(ChaosSource source, String uri, String word, int turn, Instant created) {
    return new Version(
        source,
        uri,
        source.rank(created, null, turn),
        created,
        null,
        PubStatus.CANCELED,
        null,
        null,
        "Kill of " + word,
        "Editors: kill %s (%d)".formatted(word, turn),
        false,
        chance(0.1),
        false);
  }

  /** A moment that is past, that comes while the run lasts, or that is far ahead. */
  private Instant around() {
    return switch (random.nextInt(3)) {
      case 0 -> beginning.minus(PAST);
      case 1 -> beginning.plusSeconds(random.nextInt(1, SOON_SECONDS));
      default -> beginning.plus(FAR);
    };
  }

  private String body(String word, int turn) {
    int paragraphs = chance(0.02) ? LONG_PARAGRAPHS : random.nextInt(1, 6);
    List<String> body = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      body.add(
          "LISBON - Anna Keller of the Harbour Board said on Tuesday that the vote of %d January 2027 on %s would cost $%d million (%d)."
              .formatted(random.nextInt(1, 29), word, random.nextInt(2, 900), turn));
    }
    return String.join("\n\n", body);
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }
}
