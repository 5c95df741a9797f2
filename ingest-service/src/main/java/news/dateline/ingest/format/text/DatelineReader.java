package news.dateline.ingest.format.text;

import org.jspecify.annotations.Nullable;

/** Reads a dateline and judges whether it is one. One reader per body. */
final class DatelineReader {
  private static final int MAX_PARTS = 4;

  private final DatelineCursor cursor;
  private final int start;
  private @Nullable String place;
  private boolean dated;

  DatelineReader(String body) {
    this.cursor = new DatelineCursor(body);
    this.start = cursor.at;
  }

  @Nullable Dateline read() {
    if (cursor.peek() == '(') {
      return parenthesised();
    }
    Dateline chinese = chinese();
    return chinese != null ? chinese : placeFirst();
  }

  /** "(AGENCY) - ROMA, 8 OTT - ", "(AGENCY) - ", "(New York, NY - October 21)". */
  private @Nullable Dateline parenthesised() {
    String agency = cursor.between('(', ')');
    if (agency != null && DatelineWords.isAgency(agency) && cursor.dash()) {
      int end = cursor.at;
      cursor.skipBlanks();
      Dateline withPlace = placeFirst();
      if (withPlace != null) {
        return withPlace;
      }
      cursor.at = end;
      place = null;
      return storyFollows(true) ? dateline(end) : null;
    }
    cursor.at = start + 1;
    String first = parts();
    if (first != null && cursor.dash()) {
      cursor.skipBlanks();
      if (DatelineDate.skip(cursor) && cursor.skip(')')) {
        int end = cursor.at;
        return storyFollows(true) ? dateline(end) : null;
      }
    }
    return null;
  }

  /** "新华社北京10月8日电": agency, place, day, "by wire". */
  private @Nullable Dateline chinese() {
    int wire = -1;
    for (int i = cursor.at; i < Math.min(cursor.limit, cursor.at + 30) && wire < 0; i++) {
      wire = "电電讯訊".indexOf(cursor.text.charAt(i)) >= 0 ? i : -1;
    }
    int agency = cursor.text.indexOf('社', cursor.at);
    if (wire < 0 || agency < 0 || agency > wire) {
      return null;
    }
    int day = agency + 1;
    while (day < wire && !Character.isDigit(cursor.text.charAt(day))) {
      day++;
    }
    String name = cursor.text.substring(agency + 1, day).strip();
    cursor.at = day;
    boolean clear = !name.isEmpty() && DatelineDate.skip(cursor) && cursor.at == wire;
    cursor.at = clear ? wire + 1 : start;
    place = clear ? name : null;
    return clear ? dateline(cursor.at) : null;
  }

  private @Nullable Dateline placeFirst() {
    String first = parts();
    if (first == null) {
      return null;
    }
    boolean early = cursor.text.startsWith("--(", cursor.at);
    cursor.at += early ? 2 : 0;
    String agency = agency();
    int end = cursor.at;
    boolean dash = cursor.dash();
    end = dash ? cursor.at : end;
    boolean clear =
        agency != null ? isClear(first, agency, dash) : dash && isClearWithoutAgency(first);
    return clear && storyFollows(dash && (agency != null || dated)) ? dateline(end) : null;
  }

  /** Place, regions and day, in any order after the place; the first name, null if none. */
  private @Nullable String parts() {
    int from = cursor.at;
    String first = cursor.name();
    int placeEnd = cursor.at;
    for (int part = 1; first != null && part < MAX_PARTS; part++) {
      int before = cursor.at;
      boolean separated = cursor.skip(',') || cursor.skip('.');
      cursor.skipBlanks();
      if (!dated && DatelineDate.skip(cursor)) {
        dated = true;
      } else if (separated && !dated && cursor.name() != null) {
        placeEnd = cursor.at;
      } else {
        cursor.at = before;
        break;
      }
    }
    place = first == null ? null : cursor.text.substring(from, placeEnd);
    return first;
  }

  private @Nullable String agency() {
    cursor.skip('.');
    String agency = cursor.between('(', ')');
    agency = agency == null ? cursor.between('/', '/') : agency;
    if (agency != null) {
      cursor.skip('.');
      cursor.skip(':');
    }
    return agency;
  }

  private boolean isClear(String first, String agency, boolean dash) {
    if (!isName(agency) || first.length() < 2) {
      return false;
    }
    boolean known = DatelineWords.isAgency(agency);
    boolean capitals = DatelineWords.isCapitals(first);
    if (!dash) {
      return dated ? known || capitals : known && capitals;
    }
    return known
        || capitals
        || dated
        || Character.isLowerCase(agency.codePointAt(0))
        || !DatelineWords.hasCase(first.codePointAt(0));
  }

  private boolean isClearWithoutAgency(String first) {
    return dated || (DatelineWords.isCapitals(first) && DatelineWords.mayBePlace(first));
  }

  /** A sentence that goes on in lower case had no dateline before it. */
  private boolean storyFollows(boolean mayBeAlone) {
    cursor.skipToStory();
    if (cursor.at >= cursor.text.length()) {
      return mayBeAlone;
    }
    return !Character.isLowerCase(cursor.text.codePointAt(cursor.at));
  }

  private Dateline dateline(int end) {
    cursor.at = end;
    cursor.skipToStory();
    return new Dateline(cursor.text.substring(start, end), place, cursor.at);
  }

  private static boolean isName(String agency) {
    for (int i = 0; i < agency.length(); i++) {
      char c = agency.charAt(i);
      if (!DatelineCursor.isLetter(c) && " /.-&_".indexOf(c) < 0) {
        return false;
      }
    }
    return !agency.isEmpty() && Character.isLetter(agency.codePointAt(0));
  }
}
