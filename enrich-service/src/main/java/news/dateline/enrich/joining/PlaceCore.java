package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;

/** The shorter names of a place that its full name holds. */
final class PlaceCore {
  private static final Words WORDS = Words.loaded();
  private static final KnownNames KNOWN = KnownNames.loaded();
  private static final Set<String> WATERS =
      Set.of("river", "sea", "lake", "canal", "strait", "gulf", "bay");

  private PlaceCore() {}

  /**
   * "Hubei" of "Hubei Province", "Everest" of "Mount Everest", "Kennedy" of "John F. Kennedy
   * International Airport"; but "Geneva" is no "Lake Geneva", nor "Dubai" its airport.
   */
  static List<String> of(List<String> words) {
    List<String> cores = new ArrayList<>();
    int size = words.size();
    if (size < 2) {
      return cores;
    }
    String last = words.getLast();
    String front = String.join(" ", words.subList(0, size - 1));
    boolean island = last.equals("island") && KNOWN.isPlace(front);
    boolean own = WORDS.is(Part.PLACE_KIND, last) && !WATERS.contains(last) && !island;
    boolean capital = front.equals("new york") || (front.equals("washington") && last.equals("dc"));
    if (own || capital) {
      cores.add(front);
    } else if (WATERS.contains(last)) {
      addUnlessPlace(front, cores);
    } else if (WORDS.is(Part.FACILITY, last)) {
      addFacility(words.subList(0, size - 1), cores);
    }
    if (WORDS.is(Part.PLACE_FIRST, words.getFirst())) {
      addUnlessPlace(String.join(" ", words.subList(1, size)), cores);
    }
    return cores;
  }

  private static void addFacility(List<String> front, List<String> cores) {
    boolean world = front.size() > 1 && front.getLast().equals("international");
    List<String> name = world ? front.subList(0, front.size() - 1) : front;
    addUnlessPlace(String.join(" ", name), cores);
    if (name.size() > 1) {
      addUnlessPlace(name.getLast(), cores);
    }
  }

  private static void addUnlessPlace(String core, List<String> cores) {
    if (!KNOWN.isPlace(core)) {
      cores.add(core);
    }
  }
}
