package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.FirstReceipt;
import news.dateline.index.judge.Reading;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.StoredDocument;
import org.junit.jupiter.api.Test;

class OpenArticleTest {
  /**
   * A delivery was kept, then another writer found an earlier receipt of the same bytes. Where only
   * the version that stands is read, the delivery still says what was known when it was kept: it
   * won, was seen to have sunk, lost, and won again, for ever.
   */
  @Test
  void aVersionThatWasSeenToHaveSunkDoesNotRiseAgain() {
    Version asKept = version("b", 4);
    Version sunk = version("b", 1);
    Version other = version("a", 4);
    OpenArticle article = new OpenArticle("id");
    Article delivered = TestArticles.article("tag:story", "wire").receiptId("r4").build();
    article.add(
        new Candidate(
            0, TestArticles.enriched(delivered), asKept.reading().sha256(), asKept, "r4", false));

    article.seen(document(other, 1), List.of(other));
    assertThat(article.judge().current()).contains(asKept);
    article.seen(document(asKept, 2), List.of(sunk, other));
    assertThat(article.judge().current()).contains(other);
    article.seen(document(other, 3), List.of(other));
    assertThat(article.judge().shown()).isTrue();
  }

  private static StoredDocument<Standing> document(Version version, long seqNo) {
    Standing standing =
        new Standing(
            "tag:story",
            "wire",
            version.first().receiptId(),
            version.first().channel(),
            version.order(),
            PubStatus.USABLE,
            null,
            Visibility.LIVE,
            1,
            1,
            version.reading().sha256(),
            ControlState.NONE,
            null,
            null);
    return new StoredDocument<>(
        "id", standing, new DocumentWrite.Seen("articles-000001", seqNo, 1));
  }

  private static Version version(String sha, int received) {
    Instant receivedAt = Instant.ofEpochSecond(received);
    String receipt = "r" + received;
    return new Version(
        new FirstReceipt(
            receipt,
            receivedAt,
            "push",
            1,
            Instant.EPOCH,
            new ArticleOrder(received, 0, receivedAt, sha)),
        new Reading(false, 1, Instant.EPOCH, 1, 0, receivedAt, receipt, sha + received));
  }
}
