package news.dateline.enrich.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;
import news.dateline.enrich.joining.Words.Part;

/** Long names, their acronyms, and the short ones: "Bank" for the one named earlier. */
final class OrganisationNaming implements Naming {
  private static final Words WORDS = Words.loaded();

  private final Acronyms acronyms = new Acronyms();
  private final Surroundings around;
  private final KnownNames known = KnownNames.loaded();
  private final Set<String> alone = new HashSet<>();
  private final Map<Group, OrganisationName> names = new HashMap<>();
  private final Map<String, Group> byKnown = new HashMap<>();
  private final Map<String, Group> byLetters = new HashMap<>();
  private final GroupIndex byWord = new GroupIndex();
  private final GroupIndex byLegal = new GroupIndex();

  OrganisationNaming(Surroundings around) {
    this.around = around;
  }

  @Override
  public List<String> words(Written mention) {
    acronyms.expect(mention);
    List<String> words = OrganisationName.of(mention.words()).words();
    if (words.size() == 1) {
      alone.add(words.getFirst());
    }
    return words;
  }

  @Override
  public List<Group> homes(Form form) {
    Optional<Group> same = standing(form).map(byKnown::get);
    if (same.isEmpty()) {
      // "MercadoLibre" is Mercado Libre.
      same = Optional.ofNullable(byLetters.get(String.join("", form.words())));
    }
    if (!form.isOneWord()) {
      return same.map(List::of).orElseGet(() -> shortened(form));
    }
    if (Acronyms.isAcronym(form.example())) {
      List<Group> spelled = acronyms.of(form.example().key());
      if (!spelled.isEmpty()) {
        return spelled;
      }
    }
    if (same.isPresent()) {
      return List.of(same.get());
    }
    List<Group> found = shortened(form);
    if (!found.isEmpty() || !Acronyms.isAcronym(form.example())) {
      return found;
    }
    String letters = form.example().key();
    List<Group> homeless = acronyms.ofHomeless(letters);
    return !homeless.isEmpty() || standing(form).isPresent() ? homeless : acronyms.ofOther(letters);
  }

  @Override
  public Group choose(List<Group> among, Written mention, Form form) {
    return Recency.choose(among, mention, around);
  }

  private Optional<String> standing(Form form) {
    return known
        .standing(EntityType.ORGANISATION, form.example().key())
        .or(() -> known.standing(EntityType.ORGANISATION, form.key()));
  }

  private List<Group> shortened(Form form) {
    if (form.isOneWord() && WORDS.is(Part.LEGAL, form.first())) {
      return byLegal.of(form.first());
    }
    Set<Group> near = new LinkedHashSet<>(byWord.of(form.first()));
    near.addAll(byWord.of(form.last()));
    OrganisationName name = OrganisationName.of(form.example().words());
    boolean acronym = Acronyms.isAcronym(form.example());
    return near.stream()
        .filter(group -> isShort(name, group, acronym, isEarlier(form, group)))
        .toList();
  }

  private boolean isShort(OrganisationName name, Group group, boolean acronym, boolean earlier) {
    OrganisationName full = names.get(group);
    return full != null
        && ShortOrganisation.is(name, full, acronym, earlier)
        && !isOfTwo(full.words());
  }

  /** Where Sanlam and Allianz are both named, Sanlam Allianz is neither. */
  private boolean isOfTwo(List<String> words) {
    return words.size() == 2
        && words.stream()
            .allMatch(
                word -> alone.contains(word) && !known.isPlace(word) && !WORDS.is(Part.KIND, word));
  }

  /** A headline may be short of what the text names in full. */
  private static boolean isEarlier(Form form, Group group) {
    return form.mentions().stream()
        .filter(mention -> !mention.headline())
        .limit(1)
        .anyMatch(mention -> mention.index() < group.first());
  }

  @Override
  public void learn(Form form, Group group) {
    List<String> written = form.example().words();
    byLetters.putIfAbsent(String.join("", form.words()), group);
    OrganisationName name = OrganisationName.of(written);
    names.putIfAbsent(group, name);
    byLegal.add(written.getLast(), group);
    acronyms.learn(form.example(), group);
    index(name, group);
    Optional<String> standing = standing(form);
    if (standing.isPresent() && byKnown.putIfAbsent(standing.get(), group) == null) {
      // "the Fund" is the IMF, and "the Corporation" the BBC, written out or not.
      String fullest = known.fullest(EntityType.ORGANISATION, standing.get());
      List<String> words = Spelling.words(fullest);
      OrganisationName writtenOut = OrganisationName.of(words);
      byLegal.add(words.getLast(), group);
      if (writtenOut.words().size() > name.words().size()) {
        names.put(group, writtenOut);
        index(writtenOut, group);
      }
    }
  }

  private void index(OrganisationName name, Group group) {
    name.words().forEach(word -> byWord.add(word, group));
  }
}
