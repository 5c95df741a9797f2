package news.dateline.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Amount;
import news.dateline.article.CountryConnection;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import news.dateline.article.LanguageNote;
import news.dateline.article.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What has been found in one story so far; later stages see what earlier ones found. Not
 * thread-safe.
 */
public final class Findings {
  /** What a stage's tool is called for a story whose language it does not read. */
  public static final String NO_TOOL = "none";

  private @Nullable String language;
  private @Nullable LanguageNote languageNote;
  private final Map<String, String> tools = new HashMap<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<CountryConnection> countries = new ArrayList<>();
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

  /** Whether the story is known to be in another language than English. */
  public boolean isForeign() {
    return language != null && !isEnglish();
  }

  /** Sets the story's language, BCP 47. */
  public void language(String tag) {
    language = tag;
  }

  /** Sets what the text says of the language. */
  public void note(LanguageNote note) {
    languageNote = note;
  }

  /** What the text says of the language; empty until the language stage ran. */
  public Optional<LanguageNote> languageNote() {
    return Optional.ofNullable(languageNote);
  }

  /**
   * Says that {@code stage} read this story by another tool than its usual one, or by {@link
   * #NO_TOOL}.
   */
  public void tool(String stage, String tool) {
    tools.put(stage, tool);
  }

  /** By stage, the tools that are not the usual ones. */
  public Map<String, String> tools() {
    return Map.copyOf(tools);
  }

  /** Adds something that the article's readers should know. */
  public void add(Warning warning) {
    warnings.add(warning);
  }

  /** Warnings in the order they were added. */
  public List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** Adds an entity with all its mentions. */
  public void add(Entity entity) {
    entities.add(entity);
  }

  /** Adds a country the story is connected with. */
  public void add(CountryConnection country) {
    countries.add(country);
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

  /** Countries in the order they were added. */
  public List<CountryConnection> countries() {
    return List.copyOf(countries);
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
