package news.dateline.ingest.folder;

import static news.dateline.ingest.folder.Agencies.eventually;
import static news.dateline.ingest.folder.Agencies.source;
import static news.dateline.ingest.folder.Agencies.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.source.OrderBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("folders that are waited for")
class FolderOrderTest {
  private static final Duration OLD = Duration.ofDays(3);
  private static final int BACKLOG = 400; // many times what is on the way at once

  @TempDir Path root;

  @Test
  void filesOfASourceAreTakenInOrderOfTheirNames() throws IOException {
    try (Agencies agencies = new Agencies(root, source("coastal").build())) {
      for (int i = 99; i >= 0; i--) {
        agencies.drop("coastal", "s%03d.json".formatted(i), story("tag:%03d".formatted(i)));
      }
      agencies.start();
      eventually(() -> assertThat(agencies.articles()).hasSize(100));
      assertThat(
              agencies.articles().stream()
                  .sorted(java.util.Comparator.comparing(Article::receivedAt))
                  .map(Article::uri))
          .isSorted();
    }
  }

  @Test
  void whereReceiptDecidesNoneOvertakesAnother() throws IOException {
    try (Agencies agencies =
        new Agencies(root, source("coastal").orderBy(OrderBy.RECEIVED).build())) {
      for (int i = 99; i >= 0; i--) {
        Duration age = i % 2 == 0 ? OLD : Duration.ofMinutes(10);
        agencies.drop("coastal", "s%03d.json".formatted(i), story("tag:%03d".formatted(i)), age);
      }
      agencies.start();
      eventually(() -> assertThat(agencies.articles()).hasSize(100));
      assertThat(agencies.articles().stream().map(Article::uri)).isSorted();
    }
  }

  @Test
  void whereReceiptDecidesTheNextWaitsForOneThatIsTriedAgain() throws IOException {
    Files.createDirectories(root.resolve("done"));
    try (Agencies agencies =
        new Agencies(root, source("coastal").orderBy(OrderBy.RECEIVED).build())) {
      agencies.drop("coastal", "a.json", story("tag:a"));
      Files.createFile(root.resolve("done/coastal")); // where a folder should be
      agencies.start();
      eventually(() -> assertThat(agencies.state.troubles()).hasSize(1));
      Files.delete(root.resolve("done/coastal"));
      agencies.drop("coastal", "b.json", story("tag:b")); // could be filed at once
      eventually(() -> assertThat(agencies.done("coastal", "b.json")).exists());
      assertThat(agencies.articles().stream().map(Article::uri)).containsExactly("tag:a", "tag:b");
    }
  }

  @Test
  void liveFilesGoBeforeOldOnesOfAnySource() throws IOException {
    try (Agencies agencies =
        new Agencies(root, source("coastal").build(), source("meridian").build())) {
      for (int i = 0; i < BACKLOG; i++) {
        agencies.drop("coastal", "a%03d.json".formatted(i), story("tag:old" + i), OLD);
      }
      agencies.drop("coastal", "z.json", story("tag:live-same"));
      agencies.drop("meridian", "z.json", story("tag:live-other"));
      agencies.start();
      eventually(() -> assertThat(agencies.articles()).hasSize(BACKLOG + 2));
      List<String> uris = agencies.articles().stream().map(Article::uri).toList();
      assertThat(uris.indexOf("tag:live-same")).isLessThan(2 * Dispatch.FILES);
      assertThat(uris.indexOf("tag:live-other")).isLessThan(2 * Dispatch.FILES);
      assertThat(
              agencies.sent.stream()
                  .filter(message -> message.topic().equals(ArticleTopics.RAW_BACKLOG)))
          .hasSize(BACKLOG);
      assertThat(
              agencies.sent.stream().filter(message -> message.topic().equals(ArticleTopics.RAW)))
          .hasSize(2);
    }
  }

  @Test
  void aSourceWithManyFilesDoesNotKeepAnotherWaiting() throws IOException {
    try (Agencies agencies =
        new Agencies(root, source("coastal").build(), source("meridian").build())) {
      for (int i = 0; i < BACKLOG; i++) {
        agencies.drop("coastal", "a%03d.json".formatted(i), story("tag:many" + i));
      }
      agencies.drop("meridian", "a.json", story("tag:few"));
      agencies.start();
      eventually(() -> assertThat(agencies.articles()).hasSize(BACKLOG + 1));
      List<String> uris = agencies.articles().stream().map(Article::uri).toList();
      assertThat(uris.indexOf("tag:few")).isLessThan(2 * Dispatch.FILES);
    }
  }
}
