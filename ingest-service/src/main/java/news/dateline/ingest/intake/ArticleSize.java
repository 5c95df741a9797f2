package news.dateline.ingest.intake;

import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** How large an article can become as JSON, from the lengths of its texts. */
final class ArticleSize {
  private static final int BYTES_A_CHAR = 6; // a control character becomes six ASCII characters
  private static final int BYTES_AN_ENTRY = 100; // names and punctuation around a list's entry
  private static final int BYTES_OF_THE_REST = 10_000; // field names, ids, times, hashes

  private ArticleSize() {}

  /** An upper bound in bytes. */
  static long mostBytes(Article article) {
    long chars =
        chars(
                article.uri(),
                article.version(),
                article.headline(),
                article.slugline(),
                article.lead(),
                article.bodyText(),
                article.byline(),
                article.dateline(),
                article.located(),
                article.language(),
                article.section(),
                article.edNote(),
                article.copyrightHolder(),
                article.usageTerms())
            + article.subjects().stream().mapToLong(s -> chars(s.code(), s.name())).sum()
            + article.associations().stream().mapToLong(a -> chars(a.rel(), a.uri())).sum()
            + article.infoSources().stream().mapToLong(ArticleSize::chars).sum()
            + article.statedTimes().stream().mapToLong(t -> chars(t.stated())).sum()
            + article.warnings().stream().mapToLong(w -> chars(w.field(), w.detail())).sum();
    long entries =
        (long) article.subjects().size()
            + article.associations().size()
            + article.infoSources().size()
            + article.statedTimes().size()
            + article.warnings().size();
    return chars * BYTES_A_CHAR + entries * BYTES_AN_ENTRY + BYTES_OF_THE_REST;
  }

  private static long chars(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).mapToLong(String::length).sum();
  }
}
