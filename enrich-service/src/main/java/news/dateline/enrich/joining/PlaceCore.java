package news.dateline.enrich.joining;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.joining.Words.Part;

/** The shorter name of a place that its full name holds. */
final class PlaceCore {
  private static final Words WORDS = Words.loaded();
  private static final KnownNames KNOWN = KnownNames.loaded();

  private PlaceCore() {}

  /** "Hubei" of "Hubei Province", "Everest" of "Mount Everest", "Wembley" of "Wembley Stadium". */
  static Optional<String> of(List<String> words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    int size = words.size();
    String front = String.join(" ", words.subList(0, size - 1));
    if (WORDS.is(Part.PLACE_KIND, words.getLast()) || front.equals("new york")) {
      return Optional.of(isWater(words.getLast()) ? unlessPlace(front) : front).filter(c -> !c.isEmpty());
    }
    if (WORDS.is(Part.FACILITY, words.getLast())) {
      return Optional.of(unlessPlace(front)).filter(core -> !core.isEmpty());
    }
    if (WORDS.is(Part.PLACE_FIRST, words.getFirst())) {
      String rest = String.join(" ", words.subList(1, size));
      return Optional.of(unlessPlace(rest)).filter(core -> !core.isEmpty());
    }
    boolean isDistrict = words.getLast().equals("dc") && front.equals("washington");
    return isDistrict ? Optional.of(front) : Optional.empty();
  }

  /** "Geneva" is no short form of "Lake Geneva", nor "Dubai" of "Dubai Airport". */
  private static String unlessPlace(String core) {
    return KNOWN.isPlace(core) ? "" : core;
  }

  private static boolean isWater(String word) {
    return switch (word) {
      case "river", "sea", "lake", "canal", "strait", "gulf", "bay" -> true;
      default -> false;
    };
  }
}
