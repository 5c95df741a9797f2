package news.dateline.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleLimits;
import news.dateline.article.ArticleOrder;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.article.Warning;
import news.dateline.ingest.intake.ReadItem;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what its page has. The entry keeps its identity, its times, its status and all that
 * it states; the page gives the text, where it has more of it, and what the entry leaves out.
 *
 * <p>The version is the entry's, whatever the page is made of this time: its receipt and its place
 * in order come from the entry's own content. Only where the teaser was published before is the
 * whole a version of its own, whose hash is again made of the entry's.
 */
final class PageMerge {
  private static final String FIELD = "bodyText";

  private PageMerge() {}

  /** The entry with its page, published for the first time. */
  static ReadItem.Ready merge(ReadItem.Ready entry, PageText.Found found) {
    return new ReadItem.Ready(merged(entry.article(), found).build(), entry.trace());
  }

  /** The entry with its page, after its teaser was published. */
  static ReadItem.Ready mergeLater(ReadItem.Ready entry, PageText.Found found) {
    Article article = entry.article();
    ArticleOrder order = article.order();
    String sha256 = Hashes.sha256((order.rawSha256() + "\npage").getBytes(StandardCharsets.UTF_8));
    ArticleBuilder merged =
        merged(article, found)
            .order(new ArticleOrder(order.primary(), order.secondary(), order.receivedAt(), sha256))
            .receiptId(Receipt.idOf(article.source(), article.channel(), article.uri(), sha256));
    return new ReadItem.Ready(merged.build(), entry.trace());
  }

  /** The entry alone, since its page could not be had. */
  static ReadItem.Ready teaser(ReadItem.Ready entry, String why) {
    Article article = entry.article();
    Warning warning = new Warning(FIELD, "page-missing", "only what the feed carries: " + why);
    return new ReadItem.Ready(
        ArticleBuilder.builder(article).warnings(with(article.warnings(), warning)).build(),
        entry.trace());
  }

  private static ArticleBuilder merged(Article entry, PageText.Found found) {
    Article page = found.page();
    ArticleBuilder merged = ArticleBuilder.builder(entry);
    String own = entry.bodyText();
    String text = page.bodyText();
    if (text == null || (own != null && own.length() >= text.length())) {
      return merged.warnings(
          with(entry.warnings(), warning("page-shorter", found, "has no longer text")));
    }
    Instant firstCreated = entry.firstCreated();
    return merged
        .bodyText(text)
        .headline(first(entry.headline(), page.headline()))
        .lead(first(entry.lead(), page.lead(), leading(own, text)))
        .byline(first(entry.byline(), page.byline()))
        .dateline(first(entry.dateline(), page.dateline()))
        .located(first(entry.located(), page.located()))
        .language(first(entry.language(), page.language()))
        .section(first(entry.section(), page.section()))
        .firstCreated(firstCreated == null ? page.firstCreated() : firstCreated)
        .subjects(entry.subjects().isEmpty() ? page.subjects() : entry.subjects())
        .associations(entry.associations().isEmpty() ? page.associations() : entry.associations())
        .warnings(with(entry.warnings(), warning("page-text", found, "gave the text")));
  }

  /** A teaser that the text does not begin with leads to it. */
  private static @Nullable String leading(@Nullable String teaser, String text) {
    boolean leads =
        teaser != null && teaser.length() <= ArticleLimits.FIELD_CHARS && !text.startsWith(teaser);
    return leads ? teaser : null;
  }

  @SafeVarargs
  private static <T> @Nullable T first(@Nullable T... values) {
    for (T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static Warning warning(String code, PageText.Found found, String what) {
    return new Warning(
        FIELD,
        code,
        "the page %s (%s) %s".formatted(found.address(), found.page().rawSha256(), what));
  }

  private static List<Warning> with(List<Warning> warnings, Warning more) {
    List<Warning> all = new ArrayList<>(Objects.requireNonNullElse(warnings, List.of()));
    all.add(more);
    return all;
  }
}
