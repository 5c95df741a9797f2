package news.dateline.launcher.chaos;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wires of a run, one for each rule that decides between versions. */
enum ChaosSource {
  /** The version's time decides, then its number. */
  TIME,
  /** The version's number decides, then its time. */
  NUMBER,
  /** Who comes later is the newer. */
  RECEIVED;

  /** Stands for the time of receipt, which is later than any past time that a version states. */
  private static final long AT_RECEIPT = Long.MAX_VALUE;

  /** Below all numbered versions. */
  private static final long UNNUMBERED = Long.MIN_VALUE;

  /** Each in its turn, for ever. */
  static ChaosSource at(int number) {
    List<ChaosSource> all = List.of(values());
    return all.get(number % all.size());
  }

  /** In the source registry. */
  String id() {
    return "chaos-" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Where a version stands.
   *
   * @param created absent where it states no time, or one that is too far ahead to be believed
   */
  Rank rank(@Nullable Instant created, @Nullable Integer number, int turn) {
    long time = created == null ? AT_RECEIPT : created.toEpochMilli();
    return switch (this) {
      case TIME -> new Rank(time, created == null || number == null ? 0 : number, turn);
      case NUMBER -> new Rank(number == null ? UNNUMBERED : number, time, turn);
      case RECEIVED -> new Rank(AT_RECEIPT, 0, turn);
    };
  }

  /** A source registry of these. */
  static String registry() {
    return Arrays.stream(values())
        .map(
            source ->
                """
                  %s:
                    zone: UTC
                    language: en
                    formats: [canonical]
                    orderBy: %s
                """
                    .formatted(source.id(), source.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("", "sources:\n", ""));
  }
}
