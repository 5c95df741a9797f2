package news.dateline.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What was found before, at an index of the test's own on the real node. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class RememberedDocumentsIT {
  /** Of one test alone: they run side by side. */
  private final String index = "remembered-" + UUID.randomUUID();

  private ElasticsearchClient client;
  private DocumentSearches searches;
  private RememberedDocuments<Note, String> remembered;

  /** The texts that were read from documents. */
  private final List<String> read = new ArrayList<>();

  record Note(String text, String key) {}

  @BeforeEach
  void notes(Newsroom newsroom) throws IOException {
    client = newsroom.client();
    client
        .indices()
        .create(
            create ->
                create
                    .index(index)
                    .mappings(mapping -> mapping.properties("key", of -> of.keyword(word -> word)))
                    .settings(settings -> settings.refreshInterval(never -> never.time("-1"))));
    searches = new DocumentSearches(client, index);
    remembered =
        new RememberedDocuments<>(
            searches,
            Note.class,
            List.of("text", "key"),
            "key",
            Note::key,
            found -> {
              read.add(found.content().text());
              return found.content().text();
            },
            text -> !text.startsWith("long"),
            2);
    for (String text : List.of("one", "two", "long three", "four")) {
      write(text.substring(text.lastIndexOf(' ') + 1), text);
    }
  }

  @AfterEach
  void noIndex() throws IOException {
    client.indices().delete(delete -> delete.index(index).ignoreUnavailable(true));
    client.close();
  }

  @Test
  void eachIsReadOnceUntilItIsWrittenAgainOrGone() throws IOException {
    assertThat(found("one", "two")).containsExactlyInAnyOrder("one", "two");
    assertThat(found("one", "two")).containsExactlyInAnyOrder("one", "two");
    assertThat(read).containsExactlyInAnyOrder("one", "two");

    write("one", "one again");
    client.delete(delete -> delete.index(index).id("two"));
    assertThat(found("one", "two")).containsExactlyInAnyOrder("one again", "two"); // not refreshed
    client.indices().refresh(refresh -> refresh.index(index));
    assertThat(found("one", "two")).containsExactly("one again");
    assertThat(read).containsExactlyInAnyOrder("one", "two", "one again");
  }

  @Test
  void whatNoSearchMayKnowYetIsNotRead() throws IOException {
    client.index(write -> write.index(index).id("one").document(new Note("one of later", "one")));
    assertThat(found("one")).containsExactly("one");
    client.indices().refresh(refresh -> refresh.index(index));
    assertThat(found("one")).containsExactly("one of later");
  }

  @Test
  void whatHasOneKeyIsToldApart() throws IOException {
    client.index(
        write -> write.index(index).id("other").document(new Note("the other one", "one")));
    client.indices().refresh(refresh -> refresh.index(index));
    for (int i = 0; i < 2; i++) {
      assertThat(found("one", "other")).containsExactlyInAnyOrder("one", "the other one");
      assertThat(found("other")).containsExactly("the other one");
    }
    assertThat(read).containsExactlyInAnyOrder("one", "the other one");
  }

  @Test
  void whatIsTooLargeIsReadAnew() {
    assertThat(found("three")).containsExactly("long three");
    assertThat(found("three")).containsExactly("long three");
    assertThat(read).containsExactly("long three", "long three");
  }

  @Test
  void moreThanIsKeptIsFoundAllTheSame() {
    assertThat(found("one", "two", "four")).containsExactlyInAnyOrder("one", "two", "four");
    assertThat(found("one", "two", "four")).containsExactlyInAnyOrder("one", "two", "four");
    assertThat(read).hasSizeBetween(4, 6);
  }

  @Test
  void anythingThatMatchesIsToldOfEachQuestion() {
    assertThat(
            searches.matched(
                ids("one", "two"), List.of(ids("one"), ids("three"), ids("two", "three"))))
        .containsExactly(true, false, true);
  }

  private List<String> found(String... ids) {
    return remembered.each(List.of(search -> search.query(ids(ids)))).getFirst();
  }

  private static Query ids(String... ids) {
    return Queries.ids(List.of(ids));
  }

  private void write(String id, String text) throws IOException {
    client.index(write -> write.index(index).id(id).document(new Note(text, id)));
    client.indices().refresh(refresh -> refresh.index(index));
  }
}
