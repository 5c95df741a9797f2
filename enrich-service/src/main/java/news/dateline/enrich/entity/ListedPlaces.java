package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.EntityType;
import news.dateline.enrich.place.PlaceNames;
import news.dateline.enrich.tagger.NameSpan;

/** Finds listed places alone, for stories in languages the tagger does not know. */
final class ListedPlaces {
  // A shorter name is too often a word of some language.
  private static final int SHORTEST = 4;
  // A capitalised word that a list has is a place more often than not, and no more is known.
  private static final double CONFIDENCE = 0.7;
  private static final int SURE =
      PlaceNames.COUNTRY | PlaceNames.LARGE_CITY | PlaceNames.SUBDIVISION | PlaceNames.REGION;

  private final PlaceNames places;

  ListedPlaces(PlaceNames places) {
    this.places = places;
  }

  List<NameSpan> find(List<String> passages) {
    List<NameSpan> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      find(i, passages.get(i), found);
    }
    return found;
  }

  private void find(int passage, String text, List<NameSpan> found) {
    int at = 0;
    while (at < text.length()) {
      if (!opensName(text, at)) {
        at++;
        continue;
      }
      long name = places.longestAt(text, at, text.length());
      int end = name == 0 ? at : PlaceNames.end(name);
      if (end - at >= SHORTEST && (PlaceNames.kinds(name) & SURE) != 0) {
        found.add(new NameSpan(passage, at, end, EntityType.PLACE, CONFIDENCE));
      }
      at = Math.max(at + 1, end);
    }
  }

  private static boolean opensName(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
