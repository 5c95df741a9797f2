package news.dateline.index.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The near duplicates of a copy, and what follows from them.
 *
 * @param copies the near duplicates
 * @param companions the others of its own story, near duplicates or not
 * @param eldest of their stories and of the copy's own: the oldest visible copy but for itself, by
 *     story id; a story without others is absent
 */
record Kin(Copy self, List<Copy> copies, List<Copy> companions, Map<String, Copy> eldest) {

  /**
   * The story that the copy belongs to: of those whose eldest is a near duplicate of it, the one
   * with the oldest copy. Its own counts while anybody in it is. So a story is what is like its
   * eldest copy, and chains of likenesses do not grow. Empty where the copy has left its story for
   * none: it is like nobody there any more. Of two that have grown unlike the younger leaves.
   */
  Optional<String> story() {
    List<Copy> candidates = new ArrayList<>(likeEldest());
    if (belongsToItsOwn()) {
      candidates.add(eldestOfItsOwn());
    }
    return candidates.stream().min(Copy.BY_AGE).map(Copy::storyId);
  }

  /**
   * Near duplicates in other stories than {@code story}: they may have to join it. And the
   * companions of one who is like none of them: they may have to part, too.
   */
  List<String> toLookAtAgain(String story) {
    Stream<Copy> joining = copies.stream().filter(copy -> !copy.storyId().equals(story));
    Stream<Copy> parting = isLikeACompanion() ? Stream.of() : companions.stream();
    return Stream.concat(joining, parting).map(Copy::id).distinct().toList();
  }

  private List<Copy> likeEldest() {
    return eldest.values().stream().filter(self::isNearDuplicateOf).toList();
  }

  private boolean belongsToItsOwn() {
    Copy other = eldest.get(self.storyId());
    return other == null
        || (self.isElderThan(other) && companions.size() == 1)
        || isLikeACompanion()
        || self.isNearDuplicateOf(other);
  }

  private boolean isLikeACompanion() {
    return copies.stream().anyMatch(copy -> copy.storyId().equals(self.storyId()));
  }

  private Copy eldestOfItsOwn() {
    Copy other = eldest.get(self.storyId());
    return other != null && other.isElderThan(self) ? other : self;
  }
}
