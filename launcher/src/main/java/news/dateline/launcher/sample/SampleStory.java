package news.dateline.launcher.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The items about one story, in playing order, and how it can be varied. */
record SampleStory(String slug, List<SampleItem> items, Variation variation) {

  SampleStory {
    items = List.copyOf(items);
  }

  /** Whether the story is one plain article with nothing following. */
  boolean isOrdinary() {
    return switch (items.getFirst().role()) {
      case STORY, DATES, FOREIGN -> items.size() == 1;
      case VERSION, CORRECTION, KILL, EMBARGOED, WITHHELD, UNDECODABLE, DUPLICATE -> false;
    };
  }

  /**
   * The stories of a wire without what cannot be varied: bytes that are no text, and duplicates,
   * which are nothing but equal.
   */
  static List<SampleStory> retold(
      Map<String, List<SampleItem>> byStory, Map<String, Variation> variations) {
    List<SampleStory> stories = new ArrayList<>();
    byStory.forEach(
        (slug, items) -> {
          List<SampleItem> told = items.stream().filter(SampleStory::canBeRetold).toList();
          if (!told.isEmpty()) {
            stories.add(new SampleStory(slug, told, variations.getOrDefault(slug, Variation.NONE)));
          }
        });
    return stories;
  }

  private static boolean canBeRetold(SampleItem item) {
    return item.role() != SampleRole.UNDECODABLE && item.role() != SampleRole.DUPLICATE;
  }
}
