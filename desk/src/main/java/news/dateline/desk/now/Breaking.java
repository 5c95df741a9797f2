package news.dateline.desk.now;

import java.util.Locale;

/**
 * Somebody or something that is in the news now and was not before.
 *
 * @param kind {@code people}, {@code organisations}, {@code places} or {@code events}
 * @param stories of the last hour
 * @param usual how many an hour with as many stories has, if it is like the week before
 * @param score how much it stands out
 */
public record Breaking(String kind, String name, long stories, double usual, double score) {
  /** How much it is more than usual, in words. */
  public String words() {
    if (usual <= 0) {
      return "not in the week before";
    }
    double times = stories / usual;
    return times >= 10
        ? "%d times as many as usual".formatted(Math.round(times))
        : String.format(Locale.ROOT, "%.1f times as many as usual", times);
  }
}
