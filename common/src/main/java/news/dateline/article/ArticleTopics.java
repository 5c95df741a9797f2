package news.dateline.article;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The topics and how each is made. They are created by the deployment, never by accident. */
public final class ArticleTopics {
  /** Canonical articles, key article id. */
  public static final String RAW = "articles-raw-v1";

  /** Enriched articles, key article id. */
  public static final String ENRICHED = "articles-enriched-v1";

  /** As {@link #RAW}, for history: imports and folder backlogs, never in front of live news. */
  public static final String RAW_BACKLOG = "articles-raw-backlog-v1";

  /** As {@link #ENRICHED}, for history. */
  public static final String ENRICHED_BACKLOG = "articles-enriched-backlog-v1";

  /** What is known of each source at run time, key source and kind; compacted. */
  public static final String SOURCE_STATES = "source-states-v1";

  /** What operators did about each dead letter, key letter id; compacted. */
  public static final String DEAD_LETTER_STATES = "dead-letter-states-v1";

  /** Which original bytes may lie nowhere any more, key article id. */
  public static final String REDACTIONS = "redactions-v1";

  /** Receipts, key receipt id. */
  public static final String RECEIPTS = "receipts-v1";

  /** What readers see change, key article id: one partition, so that there is one order. */
  public static final String CHANGES = "changes-v1";

  /** How long a change is kept for those who have not asked yet. */
  public static final Duration CHANGES_KEPT = Duration.ofDays(30);

  /** Follows the name of the topic whose dead letters a topic keeps. */
  public static final String DEAD_LETTERS_SUFFIX = "-dlt";

  private static final int PARTITIONS = 12; // divides among 1, 2, 3, 4, 6 or 12 instances
  private static final int ONE_PARTITION = 1; // few records, or one order of all

  /** The retention of what is compacted. */
  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

  private ArticleTopics() {}

  /** Where records of {@code topic} go that nobody can read. */
  public static String deadLettersOf(String topic) {
    return topic + DEAD_LETTERS_SUFFIX;
  }

  /** The topics that keep dead letters. */
  public static List<String> deadLetters() {
    return all().stream()
        .map(Topic::name)
        .filter(name -> name.endsWith(DEAD_LETTERS_SUFFIX))
        .toList();
  }

  /** Every topic the services use. */
  public static List<Topic> all() {
    Duration week = Duration.ofDays(7);
    Duration month = Duration.ofDays(30);
    return List.of(
        new Topic(SOURCE_STATES, PARTITIONS, FOREVER, ArticleLimits.SOURCE_STATE_BYTES),
        new Topic(DEAD_LETTER_STATES, ONE_PARTITION, FOREVER, ArticleLimits.LETTER_STATE_BYTES),
        new Topic(REDACTIONS, PARTITIONS, month, ArticleLimits.REDACTION_BYTES),
        new Topic(RAW_BACKLOG, PARTITIONS, week, ArticleLimits.RAW_MESSAGE_BYTES),
        new Topic(ENRICHED_BACKLOG, PARTITIONS, week, ArticleLimits.ENRICHED_MESSAGE_BYTES),
        new Topic(deadLettersOf(RAW_BACKLOG), PARTITIONS, month, ArticleLimits.DEAD_LETTER_BYTES),
        new Topic(
            deadLettersOf(ENRICHED_BACKLOG), PARTITIONS, month, ArticleLimits.DEAD_LETTER_BYTES),
        new Topic(RAW, PARTITIONS, week, ArticleLimits.RAW_MESSAGE_BYTES),
        new Topic(ENRICHED, PARTITIONS, week, ArticleLimits.ENRICHED_MESSAGE_BYTES),
        new Topic(CHANGES, ONE_PARTITION, CHANGES_KEPT, ArticleLimits.RAW_MESSAGE_BYTES),
        new Topic(RECEIPTS, PARTITIONS, month, ArticleLimits.RAW_MESSAGE_BYTES),
        new Topic(deadLettersOf(RAW), PARTITIONS, month, ArticleLimits.DEAD_LETTER_BYTES),
        new Topic(deadLettersOf(ENRICHED), PARTITIONS, month, ArticleLimits.DEAD_LETTER_BYTES),
        new Topic(deadLettersOf(RECEIPTS), PARTITIONS, month, ArticleLimits.DEAD_LETTER_BYTES));
  }

  /**
   * One topic.
   *
   * @param retention how long a record stays; for ever where the newest of each key does
   * @param maxMessageBytes the topic's {@code max.message.bytes}
   */
  public record Topic(String name, int partitions, Duration retention, int maxMessageBytes) {
    /** Whether it is cleaned up by compaction rather than by deletion. */
    public boolean compacted() {
      return retention.equals(FOREVER);
    }
  }
}
