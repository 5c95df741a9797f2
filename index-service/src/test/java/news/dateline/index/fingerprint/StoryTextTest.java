package news.dateline.index.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTextTest {
  private static final String FERRY =
      """
      VELDEN (Coastal Press) – The ferry Sint Joris ran aground on a sandbank outside Velden harbour
      on Tuesday morning with 214 passengers and 31 crew on board, the coast guard said. Nobody was
      hurt.

      The ship left the island of Oostrum at 6.40 and lost its steering 12 minutes later, Captain
      Marten Hoek told reporters on the quay. Two tugs pulled it free at high tide, shortly after
      noon, and brought it to the yard at Velden, where divers will look at its rudder today.

      "It was more of a sigh than a bump," said Anna Kuiper, a teacher who was on her way to work.

      The shipping line has put a smaller boat on the route and expects delays until Friday.\
      """;

  /** As another agency may print it: house style, a new end, one sentence less. */
  private static final String FERRY_OF_ANOTHER_WIRE =
      """
      The ferry "Sint Joris" ran aground on a sandbank outside Velden's harbour on Tuesday morning,
      with 214 passengers and 31 crew members on board, the Coast Guard said. Nobody was injured.

      The ship had left the island of Oostrum at 6.40 and lost its steering 12 minutes later, captain
      Marten Hoek told journalists on the quay. Two tugs pulled it free at high tide shortly after
      noon and brought it to the yard at Velden, where divers will look at its rudder today.

      The shipping line has put a smaller boat on the route and expects delays until Friday.

      (Reporting by P. Vos; editing by the night desk)\
      """;

  private static final String FERRY_BY_SOMEBODY_ELSE =
      """
      More than two hundred people spent Tuesday morning on a sandbank off Velden after their ferry,
      the Sint Joris, lost its steering on the way from Oostrum. Tugs freed the ship around noon.

      Passengers were given coffee and blankets, and the coast guard kept a boat beside the ferry
      the whole time. Captain Marten Hoek apologised for the wait. Nobody was hurt.

      Divers are to examine the rudder in the yard at Velden. Until the ship is repaired the line
      runs a smaller boat, and travellers should expect delays, a spokeswoman said.\
      """;

  @Test
  void theSameStoryOfAnotherWireIsANearDuplicate() {
    assertThat(isNearDuplicate(FERRY, FERRY_OF_ANOTHER_WIRE)).isTrue();
  }

  @Test
  void anotherStoryOnTheSameEventIsNot() {
    assertThat(isNearDuplicate(FERRY, FERRY_BY_SOMEBODY_ELSE)).isFalse();
  }

  @Test
  void aStoryCutToItsFirstParagraphsIsANearDuplicate() {
    assertThat(isNearDuplicate(FERRY, FERRY.substring(0, FERRY.indexOf("\n\n\"It was")))).isTrue();
  }

  @Test
  void aStoryInARoundUpOfThreeIsNotTheRoundUp() {
    String market = market(new Random(3));
    String roundUp = FERRY + "\n\n" + market + "\n\n" + FERRY_BY_SOMEBODY_ELSE;
    assertThat(isNearDuplicate(market, roundUp)).isFalse();
  }

  @Test
  void aReportThatComesDailyInTheSameWordsIsAnotherStoryEachDay() {
    Random random = new Random(5);
    String first = market(random);
    for (int day = 0; day < 200; day++) {
      assertThat(isNearDuplicate(first, market(random))).as("day %s", day).isFalse();
    }
  }

  @Test
  void caseAccentsApostrophesAndTheCommaInAThousandAreHouseStyle() {
    String long1 = FERRY + " President Erdoğan's guests saw 1,200 of them.";
    String long2 =
        FERRY.toUpperCase(java.util.Locale.ROOT) + " President Erdogan’s guests saw 1200 of them.";
    assertThat(StoryText.of(null, long1).bands()).isEqualTo(StoryText.of(null, long2).bands());
  }

  @ParameterizedTest
  @EnumSource(Edit.class)
  void aCopyEditedBy15PercentSharesABand(Edit edit) {
    List<String> words = Edit.words(FERRY);
    List<String> others = Edit.words(FERRY_BY_SOMEBODY_ELSE);
    for (int seed = 0; seed < 20; seed++) {
      String copy = edit.apply(words, 0.15, new Random(seed), others);
      assertThat(Fingerprinted.of(copy).isFoundBy(Fingerprinted.of(FERRY)))
          .as("seed %s", seed)
          .isTrue();
    }
  }

  @Test
  void theBandsOfATextAreThoseThatWereIndexedBefore() {
    assertThat(StoryText.of(null, FERRY).bands().subList(0, 3))
        .containsExactly("3zl7gv0kzb", "2tcl8fj22w", "5lcggqf3o8");
  }

  @Test
  void aTextOfAFewWordsHasNoBandsAndIsLikeNoOther() {
    String brief = "The ferry Sint Joris ran aground outside Velden harbour. Nobody was hurt.";
    assertThat(StoryText.of(brief, null).bands()).isEmpty();
    assertThat(isNearDuplicate(brief, brief)).isFalse();
    assertThat(StoryText.of(null, null).bands()).isEmpty();
  }

  @Test
  void theLeadStandsInForAnAbsentBody() {
    assertThat(StoryText.of(FERRY, " ").bands()).isEqualTo(StoryText.of(null, FERRY).bands());
  }

  private static boolean isNearDuplicate(String one, String other) {
    boolean verdict = StoryText.of(null, one).isNearDuplicateOf(StoryText.of(null, other));
    assertThat(StoryText.of(null, other).isNearDuplicateOf(StoryText.of(null, one)))
        .as("the other way round")
        .isEqualTo(verdict);
    return verdict;
  }

  private static String market(Random random) {
    String[] days = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
    String[] firms = {"Oostrum Shipping", "Velden Brewery", "the Hoek bank", "Kuiper Steel"};
    return """
    Shares in Velden closed %s on %s. The leading index of the exchange, the VX 40, ended the day
    at %d points, %d.%d percent from the day before, after touching %d in early trading. Turnover
    was %d million crowns. The strongest stock was that of %s, with a gain of %d.%d percent; the
    weakest that of %s, which lost %d.%d percent. The crown stood at %d to the dollar in the
    evening. Oil was at %d.%d dollars a barrel.\
    """
        .formatted(
            random.nextBoolean() ? "higher" : "lower",
            days[random.nextInt(days.length)],
            1_800 + random.nextInt(400),
            random.nextInt(3),
            random.nextInt(10),
            1_800 + random.nextInt(400),
            100 + random.nextInt(900),
            firms[random.nextInt(2)],
            1 + random.nextInt(9),
            random.nextInt(10),
            firms[2 + random.nextInt(2)],
            1 + random.nextInt(9),
            random.nextInt(10),
            7 + random.nextInt(3),
            60 + random.nextInt(30),
            random.nextInt(10));
  }
}
