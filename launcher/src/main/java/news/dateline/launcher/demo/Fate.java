package news.dateline.launcher.demo;

import java.util.Optional;
import news.dateline.launcher.sample.ExpectedEnd;

/**
 * What has become of a sample.
 *
 * @param end empty while it is on its way
 * @param words the same for people
 */
record Fate(PlayedItem played, Optional<ExpectedEnd> end, String words) {

  /** Whether it is as the sample wire expects. */
  boolean isExpected() {
    return end.isPresent() && end.get() == played.item().expected();
  }

  /** A sentence on what is wrong. */
  String complaint() {
    return "%s should be %s and is: %s"
        .formatted(played.item().name(), Words.of(played.item().expected()), words);
  }
}
