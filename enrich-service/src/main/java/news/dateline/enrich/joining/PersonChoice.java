package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several people of one name a mention means: the one whose title or sex stands beside it,
 * else the one named last, unless that one was only brought in as a relative of another.
 */
final class PersonChoice {
  private static final double TITLE = 4;
  private static final double SEX = 3;
  private static final double CONTRADICTED = -8;
  private static final double LATEST = 2;
  private static final double SEEN = 3;
  private static final double MOST_NAMED = 1;
  // Named so many times as often as another, a person is the one the story is about.
  private static final int TIMES = 2;

  private final Surroundings around;

  PersonChoice(Surroundings around) {
    this.around = around;
  }

  Group choose(List<Group> among, Written mention) {
    List<String> before = around.wordsBefore(mention.span());
    Gender gender = Beside.gender(before);
    List<String> role = Beside.roleWords(before);
    Group latest = among.stream().max(Comparator.comparingInt(Group::lastSeen)).orElseThrow();
    int most = among.stream().mapToInt(PersonChoice::weight).max().orElse(0);
    List<Group> ordered = new ArrayList<>(among);
    ordered.sort(Comparator.comparingInt(Group::first));
    Group best = ordered.getFirst();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Group group : ordered) {
      double score = group.isSeen() ? SEEN : 0;
      score += group == latest && group.isSeen() && !group.isAside() ? LATEST : 0;
      score += weight(group) == most && isMuchMore(most, among) ? MOST_NAMED : 0;
      score += role.stream().anyMatch(group.roleWords()::contains) ? TITLE : 0;
      score += gender.contradicts(group.gender()) ? CONTRADICTED : 0;
      score += gender != Gender.UNKNOWN && gender == group.gender() ? SEX : 0;
      if (score > bestScore) {
        best = group;
        bestScore = score;
      }
    }
    return best;
  }

  private static int weight(Group group) {
    return Math.max(group.sure(), group.mentions().size());
  }

  private static boolean isMuchMore(int most, List<Group> among) {
    return among.stream().filter(group -> weight(group) * TIMES > most).count() == 1;
  }

  void read(Written mention, Group group) {
    List<String> before = around.wordsBefore(mention.span());
    group.learn(Beside.gender(before));
    group.roleWords().addAll(Beside.roleWords(before));
    if (Beside.isRelative(before)) {
      group.setAside();
    }
  }
}
