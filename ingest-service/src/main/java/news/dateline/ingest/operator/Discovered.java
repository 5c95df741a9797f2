package news.dateline.ingest.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Warning;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a site offers.
 *
 * @param sentence what was found, or why nothing
 * @param candidates feeds and sitemaps, the best first
 * @param proposal a profile for the best of them; absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Discovered(String sentence, List<Candidate> candidates, @Nullable Proposal proposal) {
  /** Candidates are copied. */
  public Discovered {
    candidates = copy(candidates);
  }

  /**
   * A feed or news sitemap.
   *
   * @param format id of the parser that reads it
   * @param entries the stories in it
   * @param newest the time of the latest; absent where none is stated
   * @param fullText whether most stories have their text in it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Candidate(
      String url,
      String title,
      String format,
      int entries,
      @Nullable Instant newest,
      boolean fullText) {}

  /**
   * A profile that may be registered as it is.
   *
   * @param guesses a sentence for each part of it that was guessed
   * @param already the id of the source that reads this feed already
   * @param stories the latest of the feed, read with this profile
   * @param items how many items the feed has in all
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Proposal(
      String id,
      JsonNode profile,
      List<String> guesses,
      @Nullable String already,
      int items,
      List<Story> stories) {
    /** Lists are copied. */
    public Proposal {
      guesses = copy(guesses);
      stories = copy(stories);
    }
  }

  /**
   * One story as it was read, or why it was refused.
   *
   * @param time when its version was made
   * @param text how much of it the feed carries
   * @param characters of that
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Story(
      @Nullable String headline,
      @Nullable Instant time,
      @Nullable String uri,
      Text text,
      int characters,
      List<Warning> warnings,
      @Nullable String refused) {
    /** Warnings are copied. */
    public Story {
      warnings = copy(warnings);
    }
  }

  /** How much of a story its feed carries. */
  public enum Text {
    /** All of it. */
    @JsonProperty("full")
    FULL,
    /** Its beginning or a summary: the rest stands on its page. */
    @JsonProperty("teaser")
    TEASER,
    /** A headline alone. */
    @JsonProperty("none")
    NONE
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return List.copyOf(Objects.requireNonNullElse(list, List.of()));
  }
}
