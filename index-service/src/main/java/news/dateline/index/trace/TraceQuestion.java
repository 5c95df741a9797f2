package news.dateline.index.trace;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleLimits;
import news.dateline.article.DeliveryNote;
import news.dateline.index.store.Queries;

/**
 * What somebody knows of a story. It is looked up as everything that it may be at once; each look
 * is a term of a keyword, so the number of documents does not matter.
 *
 * @param text an article's or a receipt's id, a uri or guid, a slug, a SHA-256 or its first 8
 *     digits and more
 * @param source of this source alone
 * @param most how many receipts are told
 */
record TraceQuestion(String text, Optional<String> source, int most) {
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{8,64}");
  private static final int MOST = 200; // some hundred kilobytes of an answer

  TraceQuestion {
    text = text.strip();
    if (text.isEmpty() || text.length() > ArticleLimits.URI_CHARS) {
      throw new IllegalArgumentException(
          "q has 1 to %d characters: an id, a uri, a slug or a hash"
              .formatted(ArticleLimits.URI_CHARS));
    }
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("limit is 1 to " + MOST);
    }
  }

  /** Articles whose uri it is, of any source. */
  Query articles() {
    return ofSource(Queries.term("uri", text));
  }

  /**
   * Receipts of the stories that it names.
   *
   * @param byUri articles that are known to have this uri: those of before receipts noted it, too
   */
  Query stories(Collection<String> byUri) {
    List<String> ids = new ArrayList<>(byUri);
    source.ifPresent(id -> ids.add(ArticleId.of(id, text).value()));
    if (isId()) {
      ids.add(text);
    }
    return ofSource(
        Queries.any(
            List.of(
                Queries.terms("articleId", ids),
                Queries.term("note.uriKey", DeliveryNote.uriKey(text)),
                Queries.term("note.slugKey", DeliveryNote.slugKey(text)))));
  }

  /** Receipts of the very deliveries that it names; empty where it can name none. */
  Optional<Query> deliveries() {
    List<Query> any = new ArrayList<>();
    if (isId()) {
      any.add(Queries.ids(List.of(text)));
    }
    if (HASH.matcher(text).matches()) {
      String digits = text.toLowerCase(Locale.ROOT);
      any.add(Queries.prefix("rawSha256", digits));
      any.add(Queries.prefix("note.versionSha256", digits));
    }
    return any.isEmpty() ? Optional.empty() : Optional.of(ofSource(Queries.any(any)));
  }

  private boolean isId() {
    return ArticleId.ifOne(text).isPresent();
  }

  private Query ofSource(Query query) {
    return source.map(id -> Queries.all(List.of(query, Queries.term("source", id)))).orElse(query);
  }
}
