package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of several people of one name a mention means, as a reader takes it: the one whose title or
 * sex stands beside it; else the one named last, unless that was in the same sentence, where a
 * writer says "he", or the writer calls that one otherwise.
 */
final class PersonChoice {
  // Weights of the cues, tuned on the dev passages; a title beside the name outweighs all others.
  private static final double TITLE = 4;
  private static final double SEX = 3;
  private static final double CONTRADICTED = -8;
  private static final double SEEN = 3;
  private static final double LATEST = 2;
  private static final double LATEST_BEFORE_OTHERS = 1;
  private static final double MOST_NAMED = 1;
  private static final double CALLED_BY_SURNAME = 1;
  private static final double CALLED_BY_GIVEN_NAME = -2;
  private static final double CALLED_BY_COMPOUND = -2;
  private static final double CALLED_BY_COURTESY = -2;
  private static final double RELATIVE = -1;
  private static final double SAME_SENTENCE = -3;
  private static final double PART_OF_SURNAME = -2;
  private static final double GIVEN_NAME = -3;
  // Named so many times as often as another, a person is the one the story is about.
  private static final int TIMES = 2;

  private final Surroundings around;
  private final Map<Group, Person> people = new HashMap<>();
  private final Map<Group, Written> lastTold = new HashMap<>();
  private int lastPerson = -1;
  private boolean givenNamesUsual;

  PersonChoice(Surroundings around) {
    this.around = around;
  }

  Person person(Group group) {
    return people.computeIfAbsent(group, _ -> new Person());
  }

  /** Where people are called by their given names, as in Ethiopia, those count as surnames do. */
  void setGivenNamesUsual(boolean usual) {
    givenNamesUsual = usual;
  }

  Group choose(List<Group> among, Written mention, String word) {
    List<Group> ordered = new ArrayList<>(among);
    ordered.sort(Comparator.comparingInt(Group::first));
    Cues cues = cues(among, mention, word);
    Group best = ordered.getFirst();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Group group : ordered) {
      double score = score(group, cues);
      if (score > bestScore) {
        best = group;
        bestScore = score;
      }
    }
    return best;
  }

  private record Cues(
      Written mention,
      String word,
      List<String> before,
      Gender gender,
      List<String> role,
      int latest,
      int most) {}

  private Cues cues(List<Group> among, Written mention, String word) {
    int latest = among.stream().mapToInt(this::lastTold).max().orElse(-1);
    int most = among.stream().mapToInt(group -> person(group).narrated()).max().orElse(0);
    boolean alone =
        among.stream().filter(group -> person(group).narrated() * TIMES > most).count() == 1;
    List<String> before = around.wordsBefore(mention.span());
    return new Cues(
        mention,
        word,
        before,
        Beside.gender(before),
        Beside.roleWords(before),
        latest,
        alone ? most : Integer.MAX_VALUE);
  }

  private double score(Group group, Cues cues) {
    Person person = person(group);
    int told = lastTold(group);
    double score = 0;
    if (told >= 0) {
      score += SEEN;
      if (told == cues.latest()) {
        score += isFresh(group, cues.mention()) ? LATEST : LATEST_BEFORE_OTHERS;
        score += isOfSameSentence(group, cues.mention()) ? SAME_SENTENCE : 0;
      }
    }
    score += told >= 0 && person.narrated() >= cues.most() ? MOST_NAMED : 0;
    score += person.isCalledBySurname() ? CALLED_BY_SURNAME : 0;
    score += person.isCalledByCompound() ? CALLED_BY_COMPOUND : 0;
    score += person.isCalledByGivenName() && !givenNamesUsual ? CALLED_BY_GIVEN_NAME : 0;
    score += person.isRelative() && !person.isCalledBySurname() ? RELATIVE : 0;
    boolean bare = !Beside.isPerson(cues.before());
    score += bare && person.isCalledByCourtesy() ? CALLED_BY_COURTESY : 0;
    score += person.hasRole(cues.role()) ? TITLE : 0;
    score += cues.gender().contradicts(person.gender()) ? CONTRADICTED : 0;
    score += cues.gender() != Gender.UNKNOWN && cues.gender() == person.gender() ? SEX : 0;
    score += cues.before().contains("elder") ? elder(group) : 0;
    return score + part(person, cues.word());
  }

  /** "the elder Tate" is no "Jr." */
  private static double elder(Group group) {
    return switch (SamePerson.suffix(group.fullest().words())) {
      case "jr", "junior" -> CONTRADICTED;
      case "sr", "senior" -> TITLE;
      default -> 0;
    };
  }

  private double part(Person person, String word) {
    if (person.isSurname(word)) {
      return 0;
    }
    boolean given = person.isGiven(word);
    return given
        ? (givenNamesUsual || PersonName.isFamilyFirst(word) ? 0 : GIVEN_NAME)
        : PART_OF_SURNAME;
  }

  /** Whether nobody else was named since, or not in this paragraph. */
  private boolean isFresh(Group group, Written mention) {
    Written last = lastTold.get(group);
    return last != null
        && (last.index() == lastPerson || around.isOneParagraph(last.span(), mention.span()));
  }

  private int lastTold(Group group) {
    Written last = lastTold.get(group);
    return last == null ? -1 : last.index();
  }

  private boolean isOfSameSentence(Group group, Written mention) {
    Written last = lastTold.get(group);
    return last != null
        && around.isOneSentence(last.span(), mention.span())
        && !around.isSaying(mention.span());
  }

  /**
   * Takes note of a mention that has found its person.
   *
   * @param words its words, without "Jr."
   */
  void read(Written mention, Group group, List<String> words) {
    Person person = person(group);
    List<String> before = around.wordsBefore(mention.span());
    person.learn(Beside.gender(before), Beside.roleWords(before));
    if (around.isRelative(mention.span())) {
      person.readRelative();
    }
    boolean given = words.size() == 1 && person.isGiven(words.getFirst());
    if (!mention.quoted()) {
      lastPerson = mention.index();
      if (!given || givenNamesUsual || PersonName.isFamilyFirst(words.getFirst())) {
        lastTold.put(group, mention);
      }
    }
    if (Beside.isPerson(before)) {
      person.readCourtesy();
    } else if (!given && !person.hasGivenName(words.getFirst())) {
      person.readSurname(PersonName.isCompound(words));
    }
  }
}
