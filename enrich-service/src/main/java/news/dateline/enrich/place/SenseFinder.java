package news.dateline.enrich.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The senses of the names of one article: which places a name may mean, by the name alone. */
final class SenseFinder {
  private final PlaceTable places;
  private final NameTable names;
  private final Map<Key, Sense> senses = new LinkedHashMap<>();

  /** What tells senses apart: "LA" may be more than "La", "Hubei Province" is less than "Hubei". */
  private record Key(long hash, int kinds, boolean abbreviated, @Nullable PlaceKind kind) {}

  SenseFinder(PlaceNames lexicon) {
    this.places = lexicon.places();
    this.names = lexicon.names();
  }

  /**
   * The sense of a name; the same object for spellings of one name.
   *
   * @param abbreviated whether "Ga." or "GA" may be meant: behind its dot or another place
   * @return absent where the lexicon lacks the name
   */
  @Nullable Sense of(String text, boolean abbreviated) {
    Sense whole = find(text, null, abbreviated);
    if (whole != null) {
      return whole;
    }
    String bare = NameParts.withoutArticle(text);
    if (bare.length() < text.length()) {
      Sense sense = find(bare, null, abbreviated);
      if (sense != null) {
        return sense;
      }
    }
    NameParts.Core core = NameParts.core(bare);
    return core == null ? null : find(core.name(), core.kind(), abbreviated);
  }

  /** The country of a word for a people; absent where it is no country's. */
  @Nullable Sense people(String word) {
    int country = names.people(NameHash.of(word, 0, word.length()));
    return country == PlaceTable.NONE ? null : new Sense(new int[] {country}, new double[1]);
  }

  private @Nullable Sense find(String text, @Nullable PlaceKind kind, boolean mayBeShort) {
    boolean loud = PlaceNames.isLoud(text, 0, text.length());
    long hash = NameHash.of(text, 0, text.length());
    int kinds = names.kinds(hash, loud);
    boolean abbreviated = mayBeShort && (kinds & PlaceNames.ABBREVIATION) != 0;
    Key key = new Key(hash, kinds, abbreviated, kind);
    Sense known = senses.get(key);
    if (known != null) {
      return known;
    }
    List<Integer> found = new ArrayList<>();
    List<Double> priors = new ArrayList<>();
    for (int entry = names.first(hash); entry != NameTable.NONE; entry = names.next(entry)) {
      int place = names.place(entry);
      if (!names.isA(entry, NameTable.PEOPLE)
          && (loud || !names.isA(entry, NameTable.CAPITALS))
          && (abbreviated || !names.isA(entry, NameTable.ABBREVIATION))
          && (kind == null || places.kind(place) == kind)
          && !found.contains(place)) {
        found.add(place);
        priors.add(prior(entry, text));
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    int[] candidates = found.stream().mapToInt(Integer::intValue).toArray();
    double[] prior = priors.stream().mapToDouble(Double::doubleValue).toArray();
    lowerThoseNamedAfterCities(candidates, prior);
    Sense sense = new Sense(candidates, prior);
    senses.put(key, sense);
    return sense;
  }

  /** All senses of the article's names. */
  Collection<Sense> all() {
    return senses.values();
  }

  private double prior(int entry, String text) {
    int place = names.place(entry);
    double prior =
        switch (places.kind(place)) {
          case COUNTRY -> size(place, Weights.SMALLEST_COUNTRY) + Weights.COUNTRY;
          case SUBDIVISION -> size(place, Weights.SMALLEST_SUBDIVISION);
          case REGION -> Weights.REGION;
          case CITY -> size(place, Weights.FEWEST) + rank(place);
        };
    if (names.isA(entry, NameTable.USUAL)) {
      prior += Weights.USUAL;
    } else if (!names.isShown(entry)) {
      prior += Weights.OTHER_NAME;
    }
    return prior + letters(text, places.name(place));
  }

  /** Accents that somebody wrote are meant; English news often writes none. */
  private static double letters(String text, String name) {
    if (isAscii(text)) {
      return 0;
    }
    return text.equalsIgnoreCase(name)
        ? Weights.SAME_ACCENTS
        : isAscii(name) ? Weights.NO_ACCENTS : 0;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private double size(int place, double least) {
    return Weights.TENFOLD * Math.log10(Math.max(least, places.population(place)));
  }

  private double rank(int city) {
    if (places.isCapital(city)) {
      return Weights.CAPITAL;
    } else if (places.isSeat(city)) {
      return Weights.SEAT;
    }
    return places.isSection(city) ? Weights.SECTION : 0;
  }

  /** Of a county without known cities, any city of its name in the country gave it that. */
  private boolean isNamedAfter(int subdivision, int city) {
    return places.kind(city) == PlaceKind.CITY
        && (places.subdivision(city) == subdivision
            || (places.population(subdivision) == 0
                && places.country(city) == places.country(subdivision)));
  }

  private void lowerThoseNamedAfterCities(int[] candidates, double[] priors) {
    for (int i = 0; i < candidates.length; i++) {
      if (places.kind(candidates[i]) == PlaceKind.SUBDIVISION) {
        for (int other : candidates) {
          if (isNamedAfter(candidates[i], other)) {
            priors[i] += Weights.NAMED_AFTER_CITY;
            break;
          }
        }
      }
    }
  }
}
