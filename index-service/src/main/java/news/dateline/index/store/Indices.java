package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.kafka.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The indices, their aliases and their strict templates, made where they are missing. A template of
 * this version replaces an older one; fields that it adds are added to the index there is.
 */
public final class Indices {
  /** The current document of each article. */
  public static final String ARTICLES = "articles";

  /** Every version received, by article and bytes. */
  public static final String VERSIONS = "article-versions";

  /** The same for readers: what may be seen now. */
  public static final String LIVE_ARTICLES = "articles-live";

  /** What was received and what became of it, by receipt id. */
  public static final String RECEIPTS = "receipts";

  /** Who does what one instance does for all, and how far that is. */
  public static final String STORY_WATCH = "story-watch";

  /** Who did what to which article: written once, and no article's text. */
  public static final String AUDIT = "audit";

  /** Items that kill others, and which those are. */
  public static final String KILLS = "kills";

  /** Saved queries and whom they tell. */
  public static final String WATCHES = "watches";

  /** What watches tell of which change. */
  public static final String WATCH_DELIVERIES = "watch-deliveries";

  /** The aliases whose index may be replaced by a next one. */
  public static final List<String> REPLACEABLE = List.of(ARTICLES, VERSIONS, RECEIPTS);

  private static final List<String> ALL =
      List.of(ARTICLES, VERSIONS, RECEIPTS, STORY_WATCH, AUDIT, KILLS, WATCHES, WATCH_DELIVERIES);
  private static final String FIRST = "-000001";
  private static final String CANNOT_BE_CHANGED = "elasticsearch-illegal_argument_exception";
  private static final String EXISTS = "elasticsearch-resource_already_exists_exception";
  private static final Logger LOG = LoggerFactory.getLogger(Indices.class);

  private final ElasticsearchClient client;
  private volatile boolean ready;

  /** The indices behind {@code client}. */
  public Indices(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * Makes what is missing; free once all is there.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void ensure() {
    if (!ready) {
      ALL.forEach(this::ensure);
      ready = true;
    }
  }

  /**
   * To be called after an outage: the node may have come back empty. One that answers something
   * else, such as that it has too much to do, is spared the questions.
   */
  public void checkAfter(UnavailableException outage) {
    if (outage.reason().equals(Answers.NO_ANSWER) || outage.reason().equals(Answers.NO_INDEX)) {
      ready = false;
    }
  }

  private void ensure(String name) {
    ElasticsearchIndicesClient indices = client.indices();
    Answers.of(
        () ->
            indices.putIndexTemplate(
                template -> template.name(name).withJson(resource(name + ".template.json"))));
    boolean exists = Answers.of(() -> indices.existsAlias(request -> request.name(name))).value();
    if (exists) {
      addFields(name);
    } else if (!Answers.of(() -> indices.exists(request -> request.index(name + FIRST))).value()) {
      // The audit's alias comes by its template: whoever may name an index could have it removed or
      // written to by another name, and this service may do neither to that one.
      create(name);
    }
  }

  private void create(String name) {
    try {
      Answers.of(
          () ->
              client
                  .indices()
                  .create(
                      create ->
                          create.index(name + FIRST).withJson(resource(name + ".index.json"))));
    } catch (UnavailableException e) {
      if (!e.reason().equals(EXISTS)) { // another instance that starts now has made it
        throw e;
      }
    }
  }

  /**
   * What cannot be added, because a field there is another now, is a reindex's business; it must
   * not keep the others out.
   */
  private void addFields(String name) {
    JsonNode mappings =
        ArticleCodec.mapper().readTree(resource(name + ".template.json")).at("/template/mappings");
    if (isAdded(name, mappings)) {
      return;
    }
    List<String> others = new ArrayList<>();
    mappings
        .path("properties")
        .forEachEntry(
            (field, mapping) -> {
              ObjectNode one = ArticleCodec.mapper().createObjectNode();
              one.putObject("properties").set(field, mapping);
              if (!isAdded(name, one)) {
                others.add(field);
              }
            });
    LOG.warn(
        "the index behind {} keeps these fields as they are until a reindex: {}",
        name,
        String.join(", ", others));
  }

  private boolean isAdded(String name, JsonNode mappings) {
    try {
      Answers.of(
          () ->
              client
                  .indices()
                  .putMapping(
                      request ->
                          request.index(name).withJson(new StringReader(mappings.toString()))));
      return true;
    } catch (UnavailableException e) {
      if (!e.reason().equals(CANNOT_BE_CHANGED)) {
        throw e;
      }
      return false;
    }
  }

  static InputStream resource(String name) {
    try (InputStream json = Indices.class.getResourceAsStream("/elasticsearch/" + name)) {
      if (json == null) {
        throw new IllegalStateException(name + " is missing from the index-service's jar");
      }
      return new ByteArrayInputStream(json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the index-service's jar", e);
    }
  }
}
