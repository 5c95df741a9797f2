package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.TestArticles;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.launcher.reread.ReenrichCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What an enrichment of yesterday made is made anew by today's. */
@ExtendWith(RunningSystem.class)
class ReenrichIT {
  private static final String SOURCE = "reenriched";

  @Test
  void whatYesterdaysEnrichmentFoundIsFoundAnewWithTheSameReceipt(Newsroom newsroom)
      throws ExecutionException, InterruptedException {
    String bySource = publish(newsroom, "tag:reenrich", "Storm over Oslo");
    String byQuery = publish(newsroom, "tag:reenrich-query", "Woylie seen in Perth");
    eventually(() -> revision(newsroom, bySource) == 1 && revision(newsroom, byQuery) == 1);
    eventually(() -> newsroom.count("articles-live", "source:" + SOURCE) == 2);

    assertThat(run(newsroom, "--query", "woylie")).contains("1 of 1 sent to be enriched again.");
    eventually(() -> revision(newsroom, byQuery) == ArticleEnricher.REVISION);
    assertThat(revision(newsroom, bySource)).isEqualTo(1);

    String[] all = {"--source", SOURCE, "--since", "2026-01-01T00:00:00Z"};
    eventually(() -> run(newsroom, with(all, "--dry-run")).contains("1 would be enriched again"));
    assertThat(run(newsroom, all)).contains("1 of 1 sent");
    eventually(() -> revision(newsroom, bySource) == ArticleEnricher.REVISION);
    JsonNode document = newsroom.document(bySource);
    assertThat(document.path("receiptId").asString())
        .isEqualTo(article("tag:reenrich", "x").receiptId());
    assertThat(document.path("datesMentioned")).isNotEmpty(); // of which yesterday found none
    assertThat(newsroom.count("article-versions", "source:" + SOURCE)).isEqualTo(2);
    assertThat(newsroom.balance(SOURCE)).isEqualTo(Balance.of(Map.of("received", 2, "indexed", 2)));
    eventually(() -> run(newsroom, with(all, "--dry-run")).contains("0 would be enriched again"));
  }

  private static String publish(Newsroom newsroom, String uri, String headline)
      throws ExecutionException, InterruptedException {
    Article article = article(uri, headline);
    EnrichedArticle yesterday =
        new EnrichedArticle(
            article,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new EnrichmentNote(1, Map.of(), null, null, List.of()));
    String id = article.id().value();
    Messages.publish(
        newsroom,
        ArticleTopics.ENRICHED,
        id,
        ArticleCodec.encode(yesterday),
        article.receiptId(),
        SOURCE);
    return id;
  }

  private static Article article(String uri, String headline) {
    return TestArticles.article(uri, uri)
        .id(ArticleId.of(SOURCE, uri))
        .source(SOURCE)
        .headline(headline)
        .build();
  }

  private static int revision(Newsroom newsroom, String id) {
    return newsroom.document(id).path("enrichmentRevision").asInt();
  }

  private static String[] with(String[] options, String more) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = more;
    return all;
  }

  private static String run(Newsroom newsroom, String... options) {
    return Launched.run(newsroom, new ReenrichCommand(), options).out();
  }
}
