package news.dateline.index.document;

import static news.dateline.index.document.Visibility.KILLED;
import static news.dateline.index.document.Visibility.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleCodec;
import news.dateline.article.Association;
import news.dateline.article.ChangeKind;
import news.dateline.article.TestArticles;
import news.dateline.index.document.ChangeRule.After;
import news.dateline.index.document.ChangeRule.Before;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class ChangeRuleTest {
  private static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");
  private static final String INDEX = "articles-000001";
  private static final ChangeMark TOLD = new ChangeMark("told", ChangeKind.NEW, NOW, null, null);
  private static final ChangeMark NEVER_READ = new ChangeMark("hidden", null, NOW, null, null);

  @Test
  void aStoryThatCanBeReadAtOnceIsNew() {
    assertThat(kind(null, after(LIVE))).isEqualTo(ChangeKind.NEW);
  }

  @ParameterizedTest
  @EnumSource(names = "LIVE", mode = EnumSource.Mode.EXCLUDE)
  void aStoryThatIsHiddenFromTheStartIsNoChange(Visibility visibility) {
    ChangeMark mark = Objects.requireNonNull(ChangeRule.mark(null, after(visibility), NOW));
    assertThat(mark.kind()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "LIVE, KILLED, KILLED",
    "LIVE, WITHHELD, WITHHELD",
    "LIVE, EMBARGOED, EMBARGOED",
    "LIVE, EXPIRED, EXPIRED",
    "EMBARGOED, LIVE, EMBARGO_LIFTED",
    "WITHHELD, LIVE, RELEASED",
    "EXPIRED, LIVE, RELEASED",
    "EXPIRED, KILLED, KILLED",
    "WITHHELD, KILLED, KILLED",
    "WITHHELD, EMBARGOED, EMBARGOED",
    "KILLED, WITHHELD, REINSTATED",
    "KILLED, LIVE, REINSTATED",
    "KILLED, AWAITING, REINSTATED",
    "AWAITING, LIVE, NEW",
    "AWAITING, KILLED, KILLED"
  })
  void aStoryThatWasReadIsFollowedWhateverHidesOrShowsIt(
      Visibility from, Visibility to, ChangeKind kind) {
    assertThat(kind(before(from, TOLD), after(to))).isEqualTo(kind);
    assertThat(kind(before(from, null), after(to)))
        .as("in place of a document without a mark")
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "EMBARGOED, LIVE, EMBARGO_LIFTED",
    "EMBARGOED, KILLED,",
    "EMBARGOED, WITHHELD,",
    "EMBARGOED, EXPIRED,",
    "WITHHELD, LIVE, RELEASED",
    "KILLED, LIVE, REINSTATED",
    "KILLED, WITHHELD,"
  })
  void ofAStoryThatNobodyCouldReadOnlyItsAppearingIsTold(
      Visibility from, Visibility to, @Nullable ChangeKind kind) {
    assertThat(kind(before(from, NEVER_READ), after(to))).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIVE", "KILLED"})
  void aPurgeIsToldAsOneAlsoAfterAKillAndOnce(Visibility from) {
    After purged = new After("a", KILLED, "raw", "reading", true, false);
    assertThat(kind(before(from, TOLD), purged)).isEqualTo(ChangeKind.PURGED);
    Before known = new Before(KILLED, "raw", "reading", true, TOLD, INDEX, 7);
    assertThat(kind(known, purged)).isEqualTo(TOLD.kind());
  }

  @Test
  void anotherVersionIsAChangeAndOneThatSaysSoACorrection() {
    Before before = before(LIVE, TOLD);
    assertThat(kind(before, new After("a", LIVE, "other", "other", false, false)))
        .isEqualTo(ChangeKind.CHANGED);
    assertThat(kind(before, new After("a", LIVE, "other", "other", false, true)))
        .isEqualTo(ChangeKind.CORRECTED);
    assertThat(kind(before, new After("a", LIVE, "raw", "read again", false, true)))
        .as("the same bytes read by a newer parser")
        .isEqualTo(ChangeKind.CHANGED);
  }

  @ParameterizedTest
  @EnumSource
  void whatShowsTheSameCarriesTheMarkAndTheWriteItCameFrom(Visibility visibility) {
    ChangeMark carried =
        ChangeRule.mark(before(visibility, TOLD), after(visibility), NOW.plusSeconds(9));
    assertThat(carried).isEqualTo(new ChangeMark("told", ChangeKind.NEW, NOW, INDEX, 7L));
    assertThat(
            ChangeRule.mark(
                new Before(visibility, "raw", "reading", false, carried, "articles-000002", 99),
                after(visibility),
                NOW))
        .as("carried once more")
        .isEqualTo(carried);
    assertThat(ChangeRule.mark(before(visibility, null), after(visibility), NOW)).isNull();
  }

  @Test
  void eachChangeHasAnIdOfItsOwnAndTheSameOneWhoeverMakesIt() {
    ChangeMark killed = ChangeRule.mark(before(LIVE, TOLD), after(KILLED), NOW);
    assertThat(ChangeRule.mark(before(LIVE, TOLD), after(KILLED), NOW.plusSeconds(1)))
        .extracting(mark -> mark == null ? null : mark.id())
        .isEqualTo(Objects.requireNonNull(killed).id());
    ChangeMark again =
        ChangeRule.mark(
            before(LIVE, new ChangeMark("later", ChangeKind.REINSTATED, NOW, null, null)),
            after(KILLED),
            NOW);
    assertThat(Objects.requireNonNull(again).id()).isNotEqualTo(killed.id());
  }

  @Test
  void anArticleSaysByLinkNoteOrHeadlineThatItCorrects() {
    var article = TestArticles.article("tag:harbour", "wire");
    assertThat(corrects(article.build())).isFalse();
    assertThat(corrects(article.headline("Correctional officer held").build())).isFalse();
    assertThat(corrects(article.headline("CORRECTED-Harbour opens").build())).isTrue();
    assertThat(corrects(article.headline("Harbour").edNote("(Corrects name in para 3)").build()))
        .isTrue();
    assertThat(
            corrects(
                article
                    .edNote(null)
                    .associations(List.of(new Association("corrects", "tag:old")))
                    .build()))
        .isTrue();
  }

  @Test
  void aDocumentThatIsWrittenAgainNamesTheWriteOfItsMarkOnce() {
    ObjectNode document =
        (ObjectNode) ArticleCodec.mapper().readTree("{\"change\": {\"id\": \"told\"}}");
    ChangeMark.carry(document, INDEX, 7);
    ChangeMark.carry(document, "articles-000002", 99);
    assertThat(document)
        .hasToString("{\"change\":{\"id\":\"told\",\"index\":\"articles-000001\",\"seqNo\":7}}");
  }

  private static boolean corrects(news.dateline.article.Article article) {
    return After.of(TestArticles.enriched(article), "reading", LIVE, false).saysItCorrects();
  }

  private static @Nullable ChangeKind kind(@Nullable Before before, After after) {
    return Objects.requireNonNull(ChangeRule.mark(before, after, NOW)).kind();
  }

  private static Before before(Visibility visibility, @Nullable ChangeMark mark) {
    return new Before(visibility, "raw", "reading", false, mark, INDEX, 7);
  }

  private static After after(Visibility visibility) {
    return new After("a", visibility, "raw", "reading", false, false);
  }
}
