package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;
import news.dateline.enrich.joining.Words.Part;
import news.dateline.enrich.joining.Words.Same;

/** Places by their link where they have one, by their names else. */
final class PlaceNaming implements Naming {
  private static final Words WORDS = Words.loaded();

  private final Acronyms acronyms = new Acronyms();
  private final KnownNames known = KnownNames.loaded();
  private final Map<String, Group> byKnown = new HashMap<>();
  private final GroupIndex byName = new GroupIndex();
  private final GroupIndex byEnd = new GroupIndex();

  /** A link parts what has one name and joins what has several; it has a space, as no word has. */
  @Override
  public List<String> words(Written mention) {
    acronyms.expect(mention);
    return mention.link() == null ? plain(mention.words()) : List.of("link " + mention.link());
  }

  private static List<String> plain(List<String> written) {
    List<String> words = new ArrayList<>(written);
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    words.replaceAll(
        word ->
            Spelling.withoutUmlaut(WORDS.plain(Same.SPELLED, WORDS.plain(Same.DIRECTION, word))));
    return words;
  }

  @Override
  public List<Group> homes(Form form) {
    Written example = form.example();
    if (example.link() != null) {
      return List.of();
    }
    Optional<Group> same = known.standing(EntityType.PLACE, example.key()).map(byKnown::get);
    if (same.isPresent()) {
      return List.of(same.get());
    }
    List<Group> named = byName.of(form.key());
    if (!named.isEmpty() || !Acronyms.isAcronym(example)) {
      return named.isEmpty() ? ended(form) : named;
    }
    return acronyms.of(example.key());
  }

  /** "Mekong Delta" of "Lower Mekong Delta"; "Strip" of "Gaza Strip". */
  private List<Group> ended(Form form) {
    if (form.isOneWord() && !WORDS.is(Part.PLACE_KIND, form.first())) {
      return List.of();
    }
    Set<Group> found = new LinkedHashSet<>(byEnd.of(form.last()));
    if (form.isOneWord()) {
      found.addAll(byEnd.of(form.first() + " first"));
    }
    return found.stream()
        .filter(group -> isEnd(form, plain(group.fullest().example().words())))
        .toList();
  }

  private static boolean isEnd(Form form, List<String> full) {
    int at = Collections.lastIndexOfSubList(full, form.words());
    if (form.isOneWord()) {
      return full.size() > 1 && (at == full.size() - 1 || full.getFirst().equals(form.first()));
    }
    // New York is not what is "of New York".
    return at > 0 && at == full.size() - form.size() && !WORDS.is(Part.CONNECTOR, full.get(at - 1));
  }

  /** Names with a link may be written in several ways; those without are all written alike. */
  @Override
  public void learn(Form form, Group group) {
    List<Written> spellings = form.isLinked() ? form.mentions() : List.of(form.example());
    spellings.forEach(mention -> learn(mention, group));
  }

  private void learn(Written mention, Group group) {
    List<String> words = plain(mention.words());
    if (words.isEmpty()) {
      return;
    }
    byName.add(String.join(" ", words), group);
    acronyms.learn(mention, group);
    known
        .standing(EntityType.PLACE, mention.key())
        .ifPresent(name -> byKnown.putIfAbsent(name, group));
    byEnd.add(words.getLast(), group);
    byEnd.add(words.getFirst() + " first", group);
    PlaceCore.of(words).forEach(core -> byName.add(core, group));
  }
}
