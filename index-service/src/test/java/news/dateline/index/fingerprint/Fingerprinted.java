package news.dateline.index.fingerprint;

import java.util.Collections;
import java.util.Set;

/** A text and its bands: what the index finds it by, and what is compared then. */
record Fingerprinted(StoryText text, Set<String> bands) {
  static Fingerprinted of(String body) {
    StoryText text = StoryText.of(null, body);
    return new Fingerprinted(text, Set.copyOf(text.bands()));
  }

  boolean isFoundBy(Fingerprinted other) {
    return !Collections.disjoint(bands, other.bands);
  }

  boolean isNearDuplicateOf(Fingerprinted other) {
    return text.isNearDuplicateOf(other.text);
  }
}
