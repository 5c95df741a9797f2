package news.dateline.desk.coming;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said of a day.
 *
 * @param said the newest stories first
 * @param more how many sentences were read too and are not shown
 */
public record DayOfSayings(LocalDate day, List<Saying> said, int more) {
  /** A list is copied. */
  public DayOfSayings {
    said = List.copyOf(said);
  }

  /** The day as addresses have it. */
  public String iso() {
    return day.toString();
  }
}
