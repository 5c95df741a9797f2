package news.dateline.index.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.index.fingerprint.StoryText;
import org.jspecify.annotations.Nullable;

/** What of a visible article's document decides its story. */
record Copy(String id, String storyId, Instant published, String receiptId, StoryText text) {
  /** The eldest first: the one that leads a story. */
  static final Comparator<Copy> BY_AGE =
      Comparator.comparing(Copy::published).thenComparing(Copy::receiptId);

  /** The part of a document that a copy is made of; one that is hidden has no story. */
  record Fields(
      @Nullable String storyId,
      Instant published,
      String receiptId,
      @Nullable String lead,
      @Nullable String bodyText) {
    static final List<String> NAMES =
        List.of("storyId", "published", "receiptId", "lead", "bodyText");

    Optional<Copy> of(String id) {
      return Optional.ofNullable(storyId)
          .map(story -> new Copy(id, story, published, receiptId, StoryText.of(lead, bodyText)));
    }
  }

  boolean isNearDuplicateOf(Copy other) {
    return text.isNearDuplicateOf(other.text);
  }

  boolean isElderThan(Copy other) {
    return BY_AGE.compare(this, other) < 0;
  }
}
