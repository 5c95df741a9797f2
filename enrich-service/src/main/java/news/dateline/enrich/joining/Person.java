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
  private int narrated;
  private int givenOnly;
  private int surnameOnly;
  private boolean relative;

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

  void readSurnameOnly() {
    surnameOnly++;
  }

  void readRelative() {
    relative = true;
  }

  void learn(Gender said, List<String> roles) {
    gender = gender == Gender.UNKNOWN ? said : gender;
    roleWords.addAll(roles);
  }

  Gender gender() {
    return gender;
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

  boolean isCalledBySurname() {
    return surnameOnly > 0;
  }

  /** Whether the person came in as somebody's wife or son. */
  boolean isRelative() {
    return relative;
  }
}
