package news.dateline.enrich;

import java.time.LocalDateTime;
import java.util.List;
import news.dateline.article.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What an enrichment reads of an article, in reading order: headline, lead, body.
 *
 * @param referenceTime what "today" means, in the source's zone; absent where the article states no
 *     time and none was given
 * @param statedLanguage BCP 47, as the wire stated it
 * @param located the place of writing, as the wire stated it
 */
public record Story(
    List<Passage> passages,
    @Nullable LocalDateTime referenceTime,
    DateOrder dateOrder,
    @Nullable String statedLanguage,
    @Nullable String located) {

  /** A story whose place of writing is not known. */
  public Story(
      List<Passage> passages,
      @Nullable LocalDateTime referenceTime,
      DateOrder dateOrder,
      @Nullable String statedLanguage) {
    this(passages, referenceTime, dateOrder, statedLanguage, null);
  }

  /** Passages are copied. */
  public Story {
    passages = List.copyOf(passages);
  }
}
