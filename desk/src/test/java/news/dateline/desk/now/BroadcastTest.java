package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.articles.StoryLines;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.Outages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

class BroadcastTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final Node node = new Node();
  private final InstantSource clock = InstantSource.fixed(NOW);
  private final NewsIndex index =
      new NewsIndex(new ElasticsearchClient(node), new Outages(clock), 2);
  private final Broadcast broadcast =
      new Broadcast(
          new Newest(new ListedStories(index)),
          index,
          new StoryLines(
              new SpringResourceTemplateResolver(), new StaticApplicationContext(), clock),
          clock,
          new SimpleMeterRegistry());
  private final Listener listener = new Listener();

  @BeforeEach
  void aPageShowsAStory() {
    broadcast.tick(); // nobody listens yet
    assertThat(broadcast.page()).hasSize(1);
  }

  @Test
  void aStoryThatNobodyMaySeeAnyMoreIsToldToBeGone() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, ""));
    node.visible = Set.of();
    broadcast.tick();
    assertThat(told()).containsExactly(StreamEvent.gone("a", NOW));
  }

  @Test
  void aHeadlineBesideTheListIsLookedAfterToo() throws InterruptedException {
    broadcast.beside(
        List.of(
            new Ending("b", "tass", "corrected", NOW, "A headline"),
            new Ending("c", "tass", "killed", NOW, null)));
    broadcast.join(listener, new Heard(NOW, ""));
    broadcast.tick();
    assertThat(told()).containsExactly(StreamEvent.gone("b", NOW));
  }

  @Test
  void whatAnotherDeskHasShownIsAskedForAnew() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, broadcast.instance()));
    assertThat(told()).isEmpty();
    broadcast.join(listener, new Heard(NOW, "another"));
    broadcast.join(listener, new Heard(NOW.minusSeconds(2), "")); // before this one began
    assertThat(told()).containsExactly(StreamEvent.reset(NOW), StreamEvent.reset(NOW));
  }

  @Test
  void thatElasticsearchIsAwayIsTold() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, ""));
    node.away = true;
    broadcast.tick();
    assertThat(told()).containsExactly(StreamEvent.away(OutageException.ELASTICSEARCH, NOW));
    node.away = false;
    broadcast.tick();
    assertThat(told()).containsExactly(StreamEvent.back(NOW));
  }

  private List<StreamEvent> told() throws InterruptedException {
    List<StreamEvent> told = new ArrayList<>();
    Optional<StreamEvent> next = listener.next(Duration.ZERO);
    while (next.isPresent()) {
      told.add(next.get());
      next = listener.next(Duration.ZERO);
    }
    return told;
  }

  /** Has one story, of an hour ago. It is away for questions after what is shown alone. */
  private static final class Node implements ElasticsearchTransport {
    private Set<String> visible = Set.of("a");
    private boolean away;

    @Override
    @SuppressWarnings("unchecked")
    public <Q, A, E> A performRequest(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
        throws IOException {
      if (((SearchRequest) request).query() == null) {
        return (A) answer(List.of("a"));
      }
      if (away) {
        throw new IOException("away");
      }
      return (A) answer(List.copyOf(visible));
    }

    private static SearchResponse<StoryDocument> answer(List<String> articleIds) {
      List<Hit<StoryDocument>> hits = articleIds.stream().map(Node::hit).toList();
      return SearchResponse.of(
          answer ->
              answer
                  .took(1)
                  .timedOut(false)
                  .shards(shards -> shards.total(1).successful(1).failed(0))
                  .hits(found -> found.hits(hits)));
    }

    private static Hit<StoryDocument> hit(String articleId) {
      StoryDocument document =
          ArrivedStories.changed(articleId, NOW.minus(Duration.ofHours(1))).document();
      return Hit.of(
          hit -> hit.index("articles").id(articleId).primaryTerm(1L).seqNo(1L).source(document));
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
      throw new UnsupportedOperationException("the desk waits for its answers");
    }

    @Override
    public JsonpMapper jsonpMapper() {
      throw new UnsupportedOperationException("nothing is sent");
    }

    @Override
    public TransportOptions options() {
      throw new UnsupportedOperationException("nothing is sent");
    }

    @Override
    public void close() {}
  }
}
