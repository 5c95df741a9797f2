package news.dateline.enrich.joining;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;
import news.dateline.enrich.joining.Words.Same;

/** Full names, surnames, given names, initials. */
final class PersonNaming implements Naming {
  private static final Words WORDS = Words.loaded();
  // Letters of the shortest short form of a given name: "Dan".
  private static final int SHORTEST = 3;

  private final PersonChoice choice;
  private final GroupIndex bySurname = new GroupIndex();
  private final GroupIndex byGivenName = new GroupIndex();
  private final GroupIndex byOtherName = new GroupIndex();
  private final GroupIndex byStart = new GroupIndex();
  private final GroupIndex byInitials = new GroupIndex();
  private int calledByGivenName;
  private int calledBySurname;

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

  /** A surname or a part of one before a given name, unless given names are what is used here. */
  private List<Group> ofOneWord(Form form, String word) {
    Set<Group> named = new LinkedHashSet<>(bySurname.of(word));
    List<Group> given = byGivenName.of(word);
    named.addAll(byOtherName.of(word));
    if (named.isEmpty() && !given.isEmpty()) {
      calledByGivenName++;
    } else if (!named.isEmpty() && given.isEmpty()) {
      calledBySurname++;
    }
    if (named.isEmpty() || WORDS.is(Part.FAMILY_FIRST, word) || isGivenNameUsual()) {
      named.addAll(given);
    }
    if (named.isEmpty()) {
      byStart.of(start(word)).stream()
          .filter(group -> SamePerson.isShortName(word, group.fullest().first()))
          .forEach(named::add);
    }
    if (named.isEmpty() && Acronyms.isAcronym(form.example())) {
      named.addAll(byInitials.of(word));
    }
    return fitting(List.copyOf(named), SamePerson.suffix(form.words()));
  }

  /** A given name and its short form start alike: "Gordon", "Gord". */
  private static String start(String given) {
    String plain = WORDS.plain(Same.NICKNAME, given);
    return plain.substring(0, Math.min(SHORTEST, plain.length()));
  }

  private boolean isGivenNameUsual() {
    return calledByGivenName > Math.max(1, calledBySurname);
  }

  /** "Trump Jr." is no "Donald Trump"; "Trump" is the "Jr." only where no namesake lacks it. */
  private static List<Group> fitting(List<Group> groups, String suffix) {
    return groups.stream()
        .filter(
            group ->
                suffix.isEmpty()
                    ? !hasElder(group, groups)
                    : SamePerson.suffix(group.fullest().words()).equals(suffix))
        .toList();
  }

  private static boolean hasElder(Group group, List<Group> groups) {
    List<String> words = group.fullest().words();
    return !SamePerson.suffix(words).isEmpty()
        && groups.stream()
            .anyMatch(other -> other.fullest().words().equals(SamePerson.bare(words)));
  }

  @Override
  public void learn(Form form, Group group) {
    List<String> bare = SamePerson.bare(form.words());
    boolean surnames =
        Collections.indexOfSubList(SamePerson.bare(group.fullest().words()), bare) > 0;
    choice.person(group).expect(bare, form, surnames);
    if (bare.size() < 2) {
      if (group.fullest() == form) {
        bySurname.add(bare.getFirst(), group);
      }
      return;
    }
    bySurname.add(bare.getLast(), group);
    if (surnames) {
      byOtherName.add(bare.getFirst(), group);
    } else {
      byGivenName.add(bare.getFirst(), group);
    }
    byStart.add(start(bare.getFirst()), group);
    byInitials.add(PersonName.initials(form.example().text()), group);
    for (String word : bare.subList(1, bare.size() - 1)) {
      if (word.length() > 1 && !WORDS.is(Part.PARTICLE, word)) {
        byOtherName.add(word, group);
      }
    }
  }

  @Override
  public Group choose(List<Group> among, Written mention, Form form) {
    choice.setGivenNamesUsual(isGivenNameUsual());
    return choice.choose(among, mention, SamePerson.bare(form.words()).getLast());
  }

  @Override
  public void read(Written mention, Form form, Group group) {
    choice.setGivenNamesUsual(isGivenNameUsual());
    choice.read(mention, group, SamePerson.bare(form.words()));
  }
}
