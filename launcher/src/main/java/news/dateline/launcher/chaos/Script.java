package news.dateline.launcher.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import news.dateline.article.ArticleTopics;
import news.dateline.launcher.chaos.Delivery.Poison;
import news.dateline.launcher.chaos.Delivery.Push;

/**
 * All that a run sends, in the order in which it is first tried.
 *
 * @param first in random order; what is in one list is sent one after the other
 * @param late sent when all of {@code first} has been settled
 */
record Script(List<Story> stories, List<List<Delivery>> first, List<List<Delivery>> late) {
  private static final int STORIES_A_MISFIT = 20; // poison is rare, or it is held for our outage
  private static final double REPEATED = 0.15;

  /** The same arguments give the same script. */
  static Script of(int storyCount, long seed, Instant beginning) {
    Random random = new Random(seed);
    List<Story> stories = new Storyteller(random.nextLong(), beginning).tell(storyCount);
    List<List<Delivery>> first = new ArrayList<>();
    List<List<Delivery>> late = new ArrayList<>();
    for (Story story : stories) {
      for (List<Version> tied : tied(story.versions())) {
        List<Delivery> pushes = new ArrayList<>();
        for (Version version : tied) {
          if (version.late()) {
            late.add(List.copyOf(version.pushes()));
          } else {
            pushes.addAll(version.pushes());
          }
        }
        if (!pushes.isEmpty()) {
          first.add(pushes);
        }
      }
    }
    repeatSome(first, random);
    for (int i = 0; i <= storyCount / STORIES_A_MISFIT; i++) {
      ChaosSource source = ChaosSource.at(i);
      first.add(List.of(Push.withoutText(source, i)));
      first.add(
          List.of(Poison.of(source, i % 2 == 0 ? ArticleTopics.RAW : ArticleTopics.ENRICHED, i)));
    }
    Collections.shuffle(first, random);
    Collections.shuffle(late, random);
    return new Script(stories, List.copyOf(first), List.copyOf(late));
  }

  /** Anywhere; but of several that are told apart by their turns, after the last. */
  private static void repeatSome(List<List<Delivery>> lists, Random random) {
    for (List<Delivery> list : List.copyOf(lists)) {
      if (random.nextDouble() < REPEATED) {
        Delivery again = list.get(random.nextInt(list.size()));
        if (list.size() == 1) {
          lists.add(List.of(again));
        } else {
          list.add(again);
        }
      }
    }
  }

  /** All of it; what is sent again comes again. */
  List<Delivery> deliveries() {
    return Stream.concat(first.stream(), late.stream()).flatMap(List::stream).toList();
  }

  /**
   * Versions whose statements are equal must come one after the other for the newest to be known.
   */
  private static Iterable<List<Version>> tied(List<Version> versions) {
    record Statement(long primary, long secondary) {}
    Map<Statement, List<Version>> tied = new LinkedHashMap<>();
    for (Version version : versions) {
      Rank rank = version.rank();
      tied.computeIfAbsent(new Statement(rank.primary(), rank.secondary()), _ -> new ArrayList<>())
          .add(version);
    }
    return tied.values();
  }
}
