package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.dateline.article.TestClock;
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
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

class BroadcastTest {
  private static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z"); // of the clock

  private final Node node = new Node();
  private final TestClock clock = new TestClock();
  private final NewsIndex index =
      new NewsIndex(new ElasticsearchClient(node), new Outages(clock), 2);
  private final Broadcast broadcast =
      new Broadcast(
          new Newest(new ListedStories(index), Duration.ZERO),
          index,
          new StoryLines(new IdAlone(), new StaticApplicationContext(), clock),
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

  @Test
  void aStoryIsToldToThoseWhoListenAndToThoseWhoComeBack() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, ""));
    node.listed = List.of("b", "a");
    clock.turn(Duration.ofSeconds(2));
    broadcast.tick();
    assertThat(told()).containsExactly(new StreamEvent("story", "b", clock.instant()));
    broadcast.leave(listener);
    broadcast.join(listener, new Heard(NOW.plusSeconds(1), broadcast.instance()));
    assertThat(told()).extracting(StreamEvent::data).containsExactly("b");
    clock.turn(Duration.ofSeconds(20));
    broadcast.join(listener, new Heard(clock.instant(), broadcast.instance()));
    assertThat(told()).isEmpty();
  }

  @Test
  void moreThanAListHoldsIsAskedForAnewWhenItIsOver() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, ""));
    for (String flood : List.of("s", "t")) {
      node.listed = IntStream.range(0, Newest.MOST).mapToObj(i -> flood + i).toList();
      node.changed = node.changed.plusSeconds(1);
      node.visible = Set.copyOf(node.listed);
      clock.turn(Duration.ofSeconds(2));
      broadcast.tick();
      assertThat(told())
          .filteredOn(event -> event.name().equals("story"))
          .hasSize(Newest.MOST)
          .allMatch(event -> event.data().startsWith(flood));
    }
    node.visible = Set.copyOf(node.listed);
    broadcast.tick();
    assertThat(told()).as("it may come in waves").noneMatch(it -> it.name().equals("reset"));
    clock.turn(Duration.ofSeconds(6));
    broadcast.tick();
    assertThat(told()).contains(StreamEvent.gap(clock.instant()));
    broadcast.tick();
    assertThat(told()).isEmpty();
  }

  @Test
  void afterAnOutageOfMoreThanAMinuteAllIsAskedForAnew() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, ""));
    node.away = true;
    broadcast.tick();
    node.away = false;
    node.listed = List.of("b", "a");
    clock.turn(Duration.ofMinutes(2));
    broadcast.tick();
    assertThat(told())
        .containsExactly(
            StreamEvent.away(OutageException.ELASTICSEARCH, NOW),
            StreamEvent.back(NOW),
            StreamEvent.gap(clock.instant()));
  }

  @Test
  void whatWasJustKilledIsToldToWhoHasItInAListOfBefore() throws InterruptedException {
    broadcast.join(listener, new Heard(NOW, ""));
    node.visible = Set.of();
    broadcast.tick();
    told();
    Listener other = new Listener();
    broadcast.join(other, new Heard(NOW, ""));
    assertThat(other.next(Duration.ZERO)).contains(StreamEvent.gone("a", NOW));
    assertThat(other.next(Duration.ZERO)).isEmpty();
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

  /** Lines that tell the story's id and nothing else. */
  private static final class IdAlone extends SpringResourceTemplateResolver {
    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        String owner,
        String template,
        String resource,
        String encoding,
        Map<String, Object> attributes) {
      return new StringTemplateResource("<row th:text=\"${story.id()}\" th:remove=\"tag\"></row>");
    }
  }

  /** Has stories of an hour ago. It is away for questions after what is shown alone. */
  private static final class Node implements ElasticsearchTransport {
    private Set<String> visible = Set.of("a");
    private List<String> listed = List.of("a");
    private Instant changed = NOW.minus(Duration.ofHours(1));
    private boolean away;

    @Override
    @SuppressWarnings("unchecked")
    public <Q, A, E> A performRequest(
        Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
        throws IOException {
      SearchRequest search = (SearchRequest) request;
      if (search.query() == null) {
        return (A) answer(listed);
      }
      if (away) {
        throw new IOException("away");
      }
      boolean isRead = search.source() != null && search.source().isFilter();
      return (A) answer(isRead ? listed : List.copyOf(visible));
    }

    private SearchResponse<StoryDocument> answer(List<String> articleIds) {
      List<Hit<StoryDocument>> hits = articleIds.stream().map(this::hit).toList();
      return SearchResponse.of(
          answer ->
              answer
                  .took(1)
                  .timedOut(false)
                  .shards(shards -> shards.total(1).successful(1).failed(0))
                  .hits(
                      found ->
                          found
                              .hits(hits)
                              .total(
                                  all -> all.value(hits.size()).relation(TotalHitsRelation.Eq))));
    }

    private Hit<StoryDocument> hit(String articleId) {
      StoryDocument document = ArrivedStories.changed(articleId, changed).document();
      return Hit.of(
          hit ->
              hit.index("articles")
                  .id(articleId)
                  .primaryTerm(1L)
                  .seqNo(1L)
                  .fields("receiptId", JsonData.fromJson("[\"r-%s\"]".formatted(articleId)))
                  .source(document));
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
