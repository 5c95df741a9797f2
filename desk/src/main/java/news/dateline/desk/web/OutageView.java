package news.dateline.desk.web;

import java.time.Instant;
import news.dateline.desk.index.OutageException;

/**
 * What a page says of a part that does not answer.
 *
 * @param since since when this instance has seen it so
 */
public record OutageView(OutageException.Kind kind, String part, Instant since) {
  static OutageView of(OutageException outage, Instant since) {
    return new OutageView(outage.kind(), outage.part(), since);
  }

  /** One sentence: what is the matter. */
  public String sentence() {
    return switch (kind) {
      case AWAY -> part + " does not answer.";
      case SLOW -> part + " did not answer in time.";
      case BUSY -> part + " has too much to do just now.";
      case FORBIDDEN -> part + " does not let the desk in.";
    };
  }

  /** What a reader can do, or who should look at what. */
  public String advice() {
    return switch (kind) {
      case AWAY ->
          "Nothing is lost: what comes in meanwhile is kept, and shown when it is back. This page tries again by itself.";
      case SLOW ->
          "The question may be too wide. Narrow it: a shorter time, one source, another word.";
      case BUSY -> "This page tries again by itself.";
      case FORBIDDEN ->
          "An operator should look at the desk's API key and at the role dateline_reader, which must allow it to read articles-live.";
    };
  }

  /** Whether the page asks again by itself; a question that is too dear is not repeated. */
  public boolean reloads() {
    return kind != OutageException.Kind.SLOW;
  }
}
