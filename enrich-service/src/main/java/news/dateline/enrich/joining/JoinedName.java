package news.dateline.enrich.joining;

import java.util.List;
import news.dateline.article.EntityType;
import news.dateline.enrich.tagger.NameSpan;
import org.jspecify.annotations.Nullable;

/**
 * One person, organisation, place or event of a story with all its mentions.
 *
 * @param name the canonical name
 * @param role as stated beside a person, such as "Russian President"
 * @param link what place it is, as the joiner was told of one of its mentions
 * @param salience 0 to 1: how much the story is about it
 * @param confidence 0 to 1: how sure its surest mention is
 * @param mentions in reading order, never empty
 */
public record JoinedName(
    EntityType type,
    String name,
    @Nullable String role,
    @Nullable String link,
    double salience,
    double confidence,
    List<NameSpan> mentions) {

  /** Mentions are copied. */
  public JoinedName {
    mentions = List.copyOf(mentions);
  }

  JoinedName renamed(String to) {
    return new JoinedName(type, to, role, link, salience, confidence, mentions);
  }
}
