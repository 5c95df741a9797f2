package news.dateline.ingest.format;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import news.dateline.article.ArticleBuilder;
import org.jspecify.annotations.Nullable;

/** The article's instants that wires state. */
@SuppressWarnings("ImmutableEnumChecker") // references to methods hold no state
public enum TimeField {
  FIRST_CREATED("firstCreated", true, ArticleBuilder::firstCreated, ArticleBuilder::firstCreated),
  VERSION_CREATED(
      "versionCreated", true, ArticleBuilder::versionCreated, ArticleBuilder::versionCreated),
  EMBARGOED_UNTIL(
      "embargoedUntil", false, ArticleBuilder::embargoedUntil, ArticleBuilder::embargoedUntil),
  EXPIRES("expires", false, ArticleBuilder::expires, ArticleBuilder::expires);

  private final String field;
  private final boolean past;
  private final Function<ArticleBuilder, @Nullable Instant> get;
  private final BiConsumer<ArticleBuilder, Instant> set;

  TimeField(
      String field,
      boolean past,
      Function<ArticleBuilder, @Nullable Instant> get,
      BiConsumer<ArticleBuilder, Instant> set) {
    this.field = field;
    this.past = past;
    this.get = get;
    this.set = set;
  }

  /** The field's name in the canonical record. */
  public String field() {
    return field;
  }

  /** Whether it tells of something that has happened, so that a future time cannot be right. */
  boolean isPast() {
    return past;
  }

  @Nullable Instant of(ArticleBuilder content) {
    return get.apply(content);
  }

  void set(ArticleBuilder content, Instant value) {
    set.accept(content, value);
  }
}
