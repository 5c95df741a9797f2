package news.dateline.enrich.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the story has said so far of one person. */
final class Person {
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> roleWords = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private Gender byName = Gender.UNKNOWN;
  private int narrated;
  private int givenOnly;
  private int surnameOnly;
  private int compound;
  private boolean relative;
  private boolean courtesy;

  /**
   * Takes note of a form that can be nobody else's, before the mentions are read in order.
   *
   * @param isSurnames whether all its words are surnames: "García Márquez"
   */
  void expect(List<String> words, Form form, boolean isSurnames) {
    if (words.size() > 1) {
      String last = Spelling.parts(form.example().text()).getLast();
      // "Hughes" is a part of "Dlamini-Hughes" and not the surname.
      if (last.indexOf('-') < 0) {
        surnames.add(words.getLast());
      }
      if (!isSurnames) {
        givenNames.add(words.getFirst());
        String given = Spelling.words(form.example().text()).getFirst();
        byName = byName == Gender.UNKNOWN ? Gender.ofGivenName(given) : byName;
      }
    }
    int told = (int) form.mentions().stream().filter(mention -> !mention.quoted()).count();
    narrated += told;
    if (words.size() == 1 && isGiven(words.getFirst())) {
      givenOnly += told;
    }
  }

  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** Whether the word is a given name and no surname of the person. */
  boolean isGiven(String word) {
    return givenNames.contains(word) && !surnames.contains(word);
  }

  /** Takes note of a surname alone, or of two that are one: "Vaz Pinto". */
  void readSurname(boolean isCompound) {
    if (isCompound) {
      compound++;
    } else {
      surnameOnly++;
    }
  }

  void readRelative() {
    relative = true;
  }

  void learn(Gender said, List<String> roles) {
    gender = gender == Gender.UNKNOWN ? said : gender;
    roleWords.addAll(roles);
  }

  /** As said beside the name; else as the given name has it. */
  Gender gender() {
    return gender == Gender.UNKNOWN ? byName : gender;
  }

  boolean hasRole(List<String> words) {
    return words.stream().anyMatch(roleWords::contains);
  }

  /** How often the story names the person, beyond doubt and not in quotes. */
  int narrated() {
    return narrated;
  }

  /** Whether the writer calls the person by the given name alone, as a child or a relative. */
  boolean isCalledByGivenName() {
    return givenOnly > 0;
  }

  /** Takes note of "Mrs Olsen". */
  void readCourtesy() {
    courtesy = true;
  }

  /** Whether the writer puts "Mrs" before the surname, so that the bare one is another's. */
  boolean isCalledByCourtesy() {
    return courtesy;
  }

  boolean hasGivenName(String word) {
    return givenNames.contains(word);
  }

  /** Whether the writer calls the person by both surnames, so that one alone is another's. */
  boolean isCalledByCompound() {
    return compound > 0 && surnameOnly == 0;
  }

  boolean isCalledBySurname() {
    return surnameOnly > 0;
  }

  /** Whether the person came in as somebody's wife or son. */
  boolean isRelative() {
    return relative;
  }
}
