package news.dateline.enrich.place;

import java.util.ArrayList;
import java.util.List;

/** Finds the words for peoples in a passage; time is linear in it. */
final class PeopleScan {
  private final PlaceNames names;

  PeopleScan(PlaceNames names) {
    this.names = names;
  }

  /** The words in reading order; one inside a longer name ("Indian Ocean") is none. */
  List<CountryWord> read(int passage, CharSequence text) {
    List<CountryWord> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isUpperCase(text.charAt(at))) {
        at = NameHash.isPart(text.charAt(at)) ? wordEnd(text, at) : at + 1;
        continue;
      }
      long name = names.longestAt(text, at, text.length());
      int end = PlaceNames.end(name);
      if ((PlaceNames.kinds(name) & PlaceNames.PEOPLE) != 0) {
        int place = names.names().people(NameHash.of(text, at, end));
        if (place != PlaceTable.NONE) {
          String code = names.places().countryCode(place);
          String uri = String.valueOf(names.places().uri(place));
          found.add(new CountryWord(code, uri, passage, at, end));
        }
      }
      at = Math.max(end, wordEnd(text, at));
    }
    return found;
  }

  private static int wordEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && NameHash.isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
