package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.TestClock;
import news.dateline.index.reindex.Reindexing;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.IndexCopy;
import news.dateline.index.store.Indices;
import news.dateline.index.store.NextIndex;
import news.dateline.kafka.UnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** What may go wrong between two instances, or with an answer, on the real node. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class NextIndexIT {
  private static final String ALIAS = "next-index-it";
  private static final String FIRST = ALIAS + "-000001";
  private static final String SECOND = ALIAS + "-000002";

  private final ElasticsearchClient client;

  NextIndexIT(Newsroom newsroom) {
    client = newsroom.client();
  }

  @BeforeEach
  void anIndex() throws IOException {
    client
        .indices()
        .create(
            create ->
                create
                    .index(FIRST)
                    .aliases(ALIAS, alias -> alias.isWriteIndex(true))
                    .settings(settings -> settings.numberOfReplicas("0")));
  }

  @AfterEach
  void noIndex() throws IOException {
    client.indices().delete(delete -> delete.index(FIRST, SECOND).ignoreUnavailable(true));
    client.close();
  }

  @Test
  void whatHasTakenOverIsNotRemoved() throws IOException {
    put(ALIAS, "a", "one");
    NextIndex index = NextIndex.of(client, ALIAS);
    NextIndex others = NextIndex.of(client, ALIAS);
    index.create();
    copy(index).copy(_ -> {});
    index.swap(); // its answer is lost, or another instance wants to abort

    index.drop();
    others.drop();

    assertThat(index.hasTakenOver()).isTrue();
    assertThat(text("a")).isEqualTo("one");
    assertThat(index.holdsWrites()).as("the old one is gone").isFalse();
  }

  @Test
  void whatHasNotTakenOverIsRemovedAndTheAliasStays() {
    NextIndex index = NextIndex.of(client, ALIAS);
    index.create();

    index.drop();
    index.drop();

    assertThat(index.isBegun()).isFalse();
    assertThat(index.hasTakenOver()).isFalse();
  }

  @Test
  void whoWasCutOffNeitherWritesIntoNorSwapsWhatAnotherHasMade() throws IOException {
    put(ALIAS, "a", "one");
    NextIndex zombie = NextIndex.of(client, ALIAS);
    zombie.create();
    NextIndex other = NextIndex.of(client, ALIAS);
    other.drop();
    other.create();

    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> copy(zombie).copy(_ -> {}));
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(zombie::swap);

    assertThat(other.count()).isEqualTo(new NextIndex.Counts(1, 0));
  }

  @Test
  void aPageThatComesLateDoesNotComeOverWhatIsNewer() throws IOException {
    put(ALIAS, "a", "one");
    NextIndex index = NextIndex.of(client, ALIAS);
    index.create();
    put(ALIAS, "a", "two");
    put(ALIAS, "a", "three");
    copy(index).copy(_ -> {});
    put(index.target(), "a", "four");

    copy(index).copy(_ -> {});
    index.swap();

    assertThat(text("a")).isEqualTo("four");
  }

  @Test
  void documentsThatAreTooLargeForOneRequestAreCopiedByFewer() throws IOException {
    String large = "x".repeat(6 << 20); // three of them are more than the 16 MB of a bulk
    for (String id : List.of("a", "b", "c", "d")) {
      put(ALIAS, id, large);
    }
    NextIndex index = NextIndex.of(client, ALIAS);
    index.create();
    List<Long> pages = new ArrayList<>();

    copy(index).copy(pages::add);

    assertThat(pages.stream().mapToLong(Long::longValue).sum()).isEqualTo(4);
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(index.count()).isEqualTo(new NextIndex.Counts(4, 4));
  }

  @Test
  void writersThatNobodyHoldsAnyMoreAreReleased() {
    NextIndex receipts = NextIndex.of(client, Indices.RECEIPTS);
    receipts.holdWrites();
    assertThat(receipts.isBegun()).as("somebody was cut off between the two steps").isFalse();
    TestClock clock = new TestClock();
    Reindexing reindexing = new Reindexing(client, new DeletedText(client, clock), clock);

    reindexing.tick();
    assertThat(receipts.holdsWrites()).isTrue();
    clock.turn(Duration.ofMinutes(3));
    reindexing.tick();

    assertThat(receipts.holdsWrites()).isFalse();
  }

  private IndexCopy copy(NextIndex index) {
    return new IndexCopy(client, index.current(), index.target());
  }

  private void put(String index, String id, String text) throws IOException {
    client.index(
        put ->
            put.index(index)
                .id(id)
                .document(ArticleCodec.mapper().createObjectNode().put("text", text)));
  }

  private String text(String id) throws IOException {
    JsonNode document = client.get(get -> get.index(ALIAS).id(id), JsonNode.class).source();
    return document == null ? "" : document.path("text").asString();
  }
}
