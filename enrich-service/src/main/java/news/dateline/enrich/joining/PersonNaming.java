package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;

/** Full names, surnames, given names, initials. */
final class PersonNaming implements Naming {
  private static final Words WORDS = Words.loaded();

  private final PersonChoice choice;
  private final GroupIndex bySurname = new GroupIndex();
  private final GroupIndex byGivenName = new GroupIndex();
  private final GroupIndex byOtherName = new GroupIndex();

  PersonNaming(Surroundings around) {
    this.choice = new PersonChoice(around);
  }

  @Override
  public List<String> words(Written mention) {
    return PersonName.words(mention.text());
  }

  @Override
  public List<Group> homes(Form form) {
    List<String> bare = SamePerson.bare(form.words());
    return bare.size() == 1 ? ofOneWord(form, bare.getFirst()) : ofFullName(form, bare);
  }

  private List<Group> ofFullName(Form form, List<String> bare) {
    Set<Group> near = new LinkedHashSet<>(bySurname.of(bare.getLast()));
    near.addAll(byGivenName.of(bare.getFirst()));
    near.addAll(byOtherName.of(bare.getLast()));
    near.addAll(bySurname.of(bare.getFirst()));
    return near.stream()
        .filter(group -> SamePerson.is(form.words(), group.fullest().words()))
        .toList();
  }

  /** A surname before all; a name between the two; the given name where nothing else is it. */
  private List<Group> ofOneWord(Form form, String word) {
    List<Group> surnames = new ArrayList<>(bySurname.of(word));
    if (WORDS.is(Part.FAMILY_FIRST, word)) {
      byGivenName.of(word).stream().filter(g -> !surnames.contains(g)).forEach(surnames::add);
    }
    for (List<Group> found : List.of(surnames, byOtherName.of(word), byGivenName.of(word))) {
      List<Group> fitting = fitting(found, SamePerson.suffix(form.words()));
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  /** "Trump Jr." is no "Donald Trump"; "Trump" is the "Jr." only where nobody else has the name. */
  private static List<Group> fitting(List<Group> groups, String suffix) {
    List<Group> equal =
        groups.stream()
            .filter(group -> SamePerson.suffix(group.fullest().words()).equals(suffix))
            .toList();
    return equal.isEmpty() && suffix.isEmpty() ? groups : equal;
  }

  @Override
  public void learn(Form form, Group group) {
    List<String> bare = SamePerson.bare(form.words());
    if (bare.size() < 2) {
      bySurname.add(bare.getFirst(), group);
      return;
    }
    bySurname.add(bare.getLast(), group);
    byGivenName.add(bare.getFirst(), group);
    for (String word : bare.subList(1, bare.size() - 1)) {
      if (word.length() > 1 && !WORDS.is(Part.PARTICLE, word)) {
        byOtherName.add(word, group);
      }
    }
  }

  @Override
  public Group choose(List<Group> among, Written mention) {
    return choice.choose(among, mention);
  }

  @Override
  public void read(Written mention, Group group) {
    choice.read(mention, group);
  }
}
