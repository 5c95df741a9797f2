package news.dateline.index.watch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.index.watch.WatchView.Condition;
import org.jspecify.annotations.Nullable;

/** How watches fare, from what they have told. */
final class WatchFigures {
  private static final Query ATTEMPTED =
      Query.of(q -> q.exists(field -> field.field("attemptedAt")));

  private final DocumentSearches deliveries;
  private final Links links;

  WatchFigures(ElasticsearchClient client, Links links) {
    this.deliveries = new DocumentSearches(client, Indices.WATCH_DELIVERIES);
    this.links = links;
  }

  List<WatchView> of(List<Watch> watches) {
    Map<String, Map<String, Long>> counts =
        deliveries.counts(
            Queries.terms("watchId", watches.stream().map(Watch::id).toList()),
            "watchId",
            "state",
            2 * Watches.MOST);
    List<List<StoredDocument<Delivery>>> latest =
        deliveries.each(
            Delivery.class,
            watches.stream()
                .<UnaryOperator<SearchRequestBody.Builder>>map(
                    watch ->
                        body ->
                            body.query(Queries.all(Queries.term("watchId", watch.id()), ATTEMPTED))
                                .sort(Queries.descending("attemptedAt"))
                                .size(1))
                .toList());
    List<WatchView> views = new ArrayList<>(watches.size());
    for (int i = 0; i < watches.size(); i++) {
      Watch watch = watches.get(i);
      views.add(
          view(
              watch,
              null,
              counts.getOrDefault(watch.id(), Map.of()),
              latest.get(i).stream().findFirst().map(StoredDocument::content)));
    }
    return views;
  }

  /** One that has told nothing yet, with its secret. */
  WatchView ofNew(Watch watch) {
    return view(watch, watch.secret(), Map.of(), Optional.empty());
  }

  private WatchView view(
      Watch watch, @Nullable String secret, Map<String, Long> counts, Optional<Delivery> latest) {
    return new WatchView(
        watch.id(),
        watch.name(),
        watch.query(),
        watch.channel().name().toLowerCase(Locale.ROOT),
        watch.target(),
        watch.channel() == Channel.RSS ? links.feed(watch.id()) : null,
        secret,
        watch.createdAt(),
        watch.createdBy(),
        latest.map(WatchFigures::condition).orElse(Condition.NEW),
        counts.getOrDefault("waiting", 0L),
        counts.getOrDefault("sent", 0L),
        counts.getOrDefault("failed", 0L),
        latest.map(Delivery::attemptedAt).orElse(null),
        latest.map(Delivery::uri).orElse(null),
        latest.map(Delivery::problem).orElse(null));
  }

  private static Condition condition(Delivery latest) {
    return switch (latest.state()) {
      case SENT, OVERTAKEN -> Condition.WORKING;
      case WAITING -> latest.problem() == null ? Condition.WORKING : Condition.FAILING;
      case FAILED -> Condition.FAILING;
    };
  }
}
