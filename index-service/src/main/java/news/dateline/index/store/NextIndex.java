package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.IndexSettingBlocks;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.IndicesBlockOptions;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.elasticsearch.indices.update_aliases.AddAction;
import co.elastic.clients.json.JsonData;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.ArticleCodec;
import news.dateline.kafka.UnavailableException;

/** The index behind an alias, and the next one that is to take its place. */
public final class NextIndex {
  private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d{6})");

  private final ElasticsearchIndicesClient indices;
  private final ElasticsearchClient client;
  private final String alias;
  private final String current;
  private final String next;
  private final String target;

  private NextIndex(ElasticsearchClient client, String alias, String current) {
    Matcher numbered = NUMBERED.matcher(current);
    if (!numbered.matches()) {
      throw new IllegalStateException(
          "the index behind %s is %s, which has no number of six digits at its end"
              .formatted(alias, current));
    }
    this.client = client;
    this.indices = client.indices();
    this.alias = alias;
    this.current = current;
    this.next = "%s%06d".formatted(numbered.group(1), Integer.parseInt(numbered.group(2)) + 1);
    this.target = next + "-" + UUID.randomUUID();
  }

  /** The two indices of an alias. */
  public static NextIndex of(ElasticsearchClient client, String alias) {
    List<String> behind =
        Answers.of(() -> client.indices().getAlias(get -> get.name(alias)))
            .aliases()
            .keySet()
            .stream()
            .toList();
    if (behind.size() != 1) {
      throw new IllegalStateException(
          "%s stands for %s: it must stand for one index".formatted(alias, behind));
    }
    return new NextIndex(client, alias, behind.getFirst());
  }

  /** The name both stand behind, one after the other. */
  public String alias() {
    return alias;
  }

  /** Its name. */
  public String current() {
    return current;
  }

  /** Its name, whether it exists or not. */
  public String next() {
    return next;
  }

  /**
   * The next one's name for the copy of this object alone, until the swap: an index of the same
   * name that another run has made since has not got it.
   */
  public String target() {
    return target;
  }

  /** Whether somebody has made the next one: a reindex is under way or was cut off. */
  public boolean isBegun() {
    return Answers.of(() -> indices.exists(exists -> exists.index(next))).value();
  }

  /** Makes the next one, as the newest template says. */
  public void create() {
    Answers.of(() -> indices.create(create -> create.index(next).aliases(target, alias -> alias)));
  }

  /** Removes the next one, if it is there and has not taken the current one's place. */
  public void drop() {
    // Fails as a whole where the current one is gone, so that the only copy is never removed.
    Action exists =
        Action.of(action -> action.add(add -> add.index(current).alias(alias).isWriteIndex(true)));
    Action remove = Action.of(action -> action.removeIndex(index -> index.index(next)));
    try {
      Answers.of(() -> indices.updateAliases(update -> update.actions(exists, remove)));
    } catch (UnavailableException e) {
      if (!e.reason().equals(Answers.NO_INDEX)) {
        throw e;
      }
    }
  }

  /** Whether the next one has taken the current one's place. */
  public boolean hasTakenOver() {
    return of(client, alias).current.equals(next);
  }

  /** Writers wait from here on; what they had begun is written when this returns. */
  public void holdWrites() {
    Answers.of(
        () -> indices.addBlock(block -> block.index(current).block(IndicesBlockOptions.Write)));
  }

  /** Writers go on. */
  public void releaseWrites() {
    Answers.of(
        () ->
            indices.putSettings(
                put ->
                    put.index(current)
                        .settings(
                            settings ->
                                settings.otherSettings("index.blocks.write", JsonData.of(false)))));
  }

  /** Whether writers wait; no where the current one is gone. */
  public boolean holdsWrites() {
    IndexState state =
        Answers.of(
                () ->
                    indices.getSettings(
                        get -> get.index(current).name("index.blocks.*").ignoreUnavailable(true)))
            .settings()
            .get(current);
    IndexSettings settings = state == null ? null : state.settings();
    IndexSettings index = settings == null ? null : settings.index();
    IndexSettingBlocks blocks = index == null ? null : index.blocks();
    return blocks != null && Boolean.TRUE.equals(blocks.write());
  }

  /** How many documents each has, both refreshed. */
  public Counts count() {
    Answers.of(() -> indices.refresh(refresh -> refresh.index(current, next)));
    return new Counts(count(current), count(next));
  }

  /** How many documents there are. */
  public long documents() {
    return count(current);
  }

  private long count(String index) {
    return Answers.of(() -> client.count(count -> count.index(index))).count();
  }

  /**
   * The next one, if it is the one that this object has made, takes all aliases over and the
   * current one is removed: at once, or not at all.
   */
  public void swap() {
    List<Action> actions = new ArrayList<>();
    actions.add(
        Action.of(action -> action.remove(it -> it.index(next).alias(target).mustExist(true))));
    actions.add(Action.of(action -> action.removeIndex(remove -> remove.index(current))));
    ArticleCodec.mapper()
        .readTree(Indices.resource(alias + ".index.json"))
        .path("aliases")
        .properties()
        .forEach(
            each -> {
              AddAction.Builder add = new AddAction.Builder();
              add.withJson(new StringReader(each.getValue().toString()));
              actions.add(add.index(next).alias(each.getKey()).build()._toAction());
            });
    Answers.of(() -> indices.updateAliases(update -> update.actions(actions)));
  }

  /** Documents of the current and of the next index. */
  public record Counts(long current, long next) {}
}
