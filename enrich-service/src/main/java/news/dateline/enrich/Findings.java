package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What has been found in one story so far; later stages see what earlier ones found. Not
 * thread-safe.
 */
public final class Findings {
  private @Nullable String language;
  private final List<Entity> entities = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();

  /** BCP 47; empty until the language stage ran, or where it could not tell. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /**
   * Whether the story is in English, in which the grammar rules of entities and dates are written.
   */
  public boolean isEnglish() {
    return language != null && (language.equals("en") || language.startsWith("en-"));
  }

  /** Sets the story's language, BCP 47. */
  public void language(String tag) {
    language = tag;
  }

  /** Adds an entity with all its mentions. */
  public void add(Entity entity) {
    entities.add(entity);
  }

  /** Adds a date. */
  public void add(DateMention date) {
    dates.add(date);
  }

  /** Adds an amount. */
  public void add(Amount amount) {
    amounts.add(amount);
  }

  /** Entities in the order they were added. */
  public List<Entity> entities() {
    return List.copyOf(entities);
  }

  /** Dates in the order they were added. */
  public List<DateMention> dates() {
    return List.copyOf(dates);
  }

  /** Amounts in the order they were added. */
  public List<Amount> amounts() {
    return List.copyOf(amounts);
  }
}
