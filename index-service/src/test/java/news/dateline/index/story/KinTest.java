package news.dateline.index.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.index.fingerprint.StoryText;
import org.junit.jupiter.api.Test;

class KinTest {
  private static final StoryText TIDE = text("tide");
  private static final StoryText FLOOD = text("flood");

  @Test
  void whoIsLikeNobodyStaysInAStoryOfItsOwn() {
    assertThat(kin(copy("b", "b", 2, TIDE)).story()).contains("b");
  }

  @Test
  void theYoungerJoinsTheElder() {
    assertThat(kin(copy("b", "b", 2, TIDE), copy("a", "a", 1, TIDE)).story()).contains("a");
  }

  @Test
  void theElderStaysAndTheYoungerIsLookedAtAgain() {
    Kin kin = kin(copy("a", "a", 1, TIDE), copy("b", "b", 2, TIDE));
    assertThat(kin.story()).contains("a");
    assertThat(kin.toLookAtAgain("a")).containsExactly("b");
  }

  @Test
  void ofOneMomentTheReceiptDecidesAndBothSidesAgree() {
    Copy one = copy("x", "x", 1, TIDE);
    Copy other = copy("y", "y", 1, TIDE);
    assertThat(kin(one, other).story()).isEqualTo(kin(other, one).story());
  }

  @Test
  void whoIsLikeAMemberButNotItsEldestDoesNotJoin() {
    Copy eldest = copy("a", "a", 1, FLOOD);
    Copy member = copy("b", "a", 2, TIDE);
    assertThat(kin(copy("c", "c", 3, TIDE), eldest, member).story()).contains("c");
  }

  @Test
  void aMemberStaysWhileItIsLikeAnybodyInItsStory() {
    Copy eldest = copy("a", "a", 1, FLOOD);
    Copy member = copy("b", "a", 2, TIDE);
    assertThat(kin(copy("c", "a", 3, TIDE), eldest, member).story()).contains("a");
  }

  @Test
  void whoIsLikeNobodyInItsStoryLeavesIt() {
    assertThat(kin(copy("c", "a", 3, TIDE), copy("a", "a", 1, FLOOD)).story()).isEmpty();
  }

  @Test
  void theElderStaysWhenAnotherWasRewritten() {
    assertThat(kin(copy("b", "a", 2, TIDE), copy("a", "a", 3, FLOOD)).story()).contains("a");
  }

  @Test
  void anElderThatWasRewrittenLeavesTheOthersAndTheyAreLookedAtAgain() {
    Kin kin = kin(copy("a", "a", 1, FLOOD), copy("b", "a", 2, TIDE), copy("c", "a", 3, TIDE));
    assertThat(kin.story()).isEmpty();
    assertThat(kin.toLookAtAgain("new")).containsExactly("b", "c");
  }

  @Test
  void ofTwoThatHaveGrownUnlikeTheYoungerIsLookedAtAgain() {
    Kin kin = kin(copy("a", "a", 1, FLOOD), copy("b", "a", 2, TIDE));
    assertThat(kin.story()).contains("a");
    assertThat(kin.toLookAtAgain("a")).containsExactly("b");
  }

  @Test
  void theFounderLeavesTooAndTheOthersKeepTheName() {
    assertThat(kin(copy("a", "a", 3, FLOOD), copy("b", "a", 2, TIDE)).story()).isEmpty();
  }

  @Test
  void whoLeavesForAnotherStoryJoinsItAtOnce() {
    Copy old = copy("a", "a", 1, FLOOD);
    Copy other = copy("b", "b", 2, TIDE);
    assertThat(kin(copy("c", "a", 3, TIDE), old, other).story()).contains("b");
  }

  @Test
  void aStoryWhoseFirstCopyIsHiddenIsLedByTheNext() {
    Copy left = copy("b", "a", 2, TIDE);
    assertThat(kin(copy("c", "c", 3, TIDE), left).story()).contains("a");
  }

  @Test
  void ofTwoStoriesThatItIsLikeTheElderTakesIt() {
    Copy elder = copy("b", "b", 1, TIDE);
    Copy younger = copy("a", "a", 2, TIDE);
    Kin kin = kin(copy("c", "c", 3, TIDE), younger, elder);
    assertThat(kin.story()).contains("b");
    assertThat(kin.toLookAtAgain("b")).containsExactly("a");
  }

  /** What {@code Copies} would find of these. */
  private static Kin kin(Copy self, Copy... others) {
    Map<String, Copy> eldest =
        Arrays.stream(others)
            .sorted(Copy.BY_AGE)
            .collect(Collectors.toMap(Copy::storyId, Function.identity(), (elder, later) -> elder));
    List<Copy> alike = Arrays.stream(others).filter(self::isNearDuplicateOf).toList();
    List<Copy> companions =
        Arrays.stream(others).filter(copy -> copy.storyId().equals(self.storyId())).toList();
    return new Kin(self, alike, companions, eldest);
  }

  private static Copy copy(String id, String storyId, int minute, StoryText text) {
    return new Copy(id, storyId, Instant.EPOCH.plusSeconds(60L * minute), "receipt-" + id, text);
  }

  private static StoryText text(String word) {
    return StoryText.of(
        null,
        IntStream.range(0, 60)
            .mapToObj(i -> word + "abcdefghij".charAt(i % 10) + "abcdef".charAt(i / 10))
            .collect(Collectors.joining(" ")));
  }
}
