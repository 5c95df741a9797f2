package news.dateline.ingest.format.wording;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and months as lines to editors name them, in English, German, French and Spanish. */
final class CalendarWords {
  private static final List<List<String>> DAYS =
      List.of(
          List.of("monday", "mon", "montag", "lundi", "lunes"),
          List.of("tuesday", "tue", "tues", "dienstag", "mardi", "martes"),
          List.of("wednesday", "wed", "mittwoch", "mercredi", "miércoles"),
          List.of("thursday", "thu", "thur", "thurs", "donnerstag", "jeudi", "jueves"),
          List.of("friday", "fri", "freitag", "vendredi", "viernes"),
          List.of("saturday", "sat", "samstag", "sonnabend", "samedi", "sábado"),
          List.of("sunday", "sun", "sonntag", "dimanche", "domingo"));

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "jan", "januar", "janvier", "enero"),
          List.of("february", "feb", "februar", "février", "febrero"),
          List.of("march", "mar", "märz", "mars", "marzo"),
          List.of("april", "apr", "avril", "abril"),
          List.of("may", "mai", "mayo"),
          List.of("june", "jun", "juni", "juin", "junio"),
          List.of("july", "jul", "juli", "juillet", "julio"),
          List.of("august", "aug", "août", "agosto"),
          List.of("september", "sept", "sep", "septembre", "septiembre"),
          List.of("october", "oct", "oktober", "okt", "octobre", "octubre"),
          List.of("november", "nov", "novembre", "noviembre"),
          List.of("december", "dec", "dezember", "dez", "décembre", "diciembre"));

  private CalendarWords() {}

  static @Nullable DayOfWeek weekday(String word) {
    int index = indexOf(DAYS, word);
    return index < 0 ? null : DayOfWeek.of(index + 1);
  }

  /** The month from 1 to 12, or {@link EmbargoWords#UNSET}. */
  static int month(String word) {
    int index = indexOf(MONTHS, word);
    return index < 0 ? EmbargoWords.UNSET : index + 1;
  }

  private static int indexOf(List<List<String>> names, String word) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }
}
