package news.dateline.launcher.sample;

import java.util.Map;

/** The file {@code variations.yaml}: for each story, what may change when it is told again. */
record Variations(Map<String, Variation> stories) {

  Variations {
    stories = Map.copyOf(stories);
  }
}
