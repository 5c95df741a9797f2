package news.dateline.enrich.joining;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;

/** Long names, their acronyms, and the short ones: "Bank" for the one named earlier. */
final class OrganisationNaming implements Naming {
  private final Acronyms acronyms;
  private final KnownNames known = KnownNames.loaded();
  private final Map<Group, OrganisationName> names = new HashMap<>();
  private final Map<String, Group> byKnown = new HashMap<>();
  private final Map<List<String>, Group> byWords = new HashMap<>();
  private final GroupIndex byWord = new GroupIndex();

  OrganisationNaming(Acronyms acronyms) {
    this.acronyms = acronyms;
  }

  @Override
  public List<String> words(Written mention) {
    return OrganisationName.of(mention.words()).words();
  }

  @Override
  public List<Group> homes(Form form) {
    Optional<Group> same = standing(form).map(byKnown::get);
    if (!form.isOneWord()) {
      return same.map(List::of).orElseGet(() -> shortened(form));
    }
    if (Acronyms.isAcronym(form.example())) {
      List<Group> spelled = spelledOut(form);
      if (!spelled.isEmpty()) {
        return spelled;
      }
    }
    return same.map(List::of).orElseGet(() -> shortened(form));
  }

  private List<Group> spelledOut(Form acronym) {
    Optional<Group> explained =
        acronyms.explained(acronym.example().key()).map(OrganisationNaming::wordsOf).map(byWords::get);
    return explained.map(List::of).orElseGet(() -> acronyms.of(acronym.example().key()));
  }

  private static List<String> wordsOf(String key) {
    return OrganisationName.of(key).words();
  }

  private Optional<String> standing(Form form) {
    return known
        .standing(EntityType.ORGANISATION, form.example().key())
        .or(() -> known.standing(EntityType.ORGANISATION, form.key()));
  }

  private List<Group> shortened(Form form) {
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
    return full != null && ShortOrganisation.is(name, full, acronym, earlier);
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
    byWords.putIfAbsent(form.words(), group);
    OrganisationName name = OrganisationName.of(written);
    names.putIfAbsent(group, name);
    acronyms.learn(written, group);
    index(name, group);
    Optional<String> standing = standing(form);
    if (standing.isPresent() && byKnown.putIfAbsent(standing.get(), group) == null) {
      // "the Fund" is the IMF, written out or not.
      OrganisationName known = OrganisationName.of(standing.get());
      if (known.words().size() > name.words().size()) {
        names.put(group, known);
        index(known, group);
      }
    }
  }

  private void index(OrganisationName name, Group group) {
    name.words().forEach(word -> byWord.add(word, group));
  }
}
