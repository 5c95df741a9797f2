package news.dateline.desk.web;

import java.time.Instant;
import news.dateline.desk.index.OutageException;

/**
 * What a page says of a part that does not answer.
 *
 * @param since since when this instance has seen it so
 * @param narrowable whether what was asked is the reader's own words
 */
public record OutageView(
    OutageException.Kind kind, String part, Instant since, boolean narrowable) {
  static OutageView of(OutageException outage, Instant since, boolean narrowable) {
    return new OutageView(outage.kind(), outage.part(), since, narrowable);
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
          narrowable
              ? "The question may be too wide. Narrow it: a shorter time, one source, another word."
              : "This page tries again by itself.";
      case BUSY -> "This page tries again by itself.";
      case FORBIDDEN ->
          "An operator should look at the desk's API key and at the role dateline_reader, which must allow it to read articles-live.";
    };
  }

  /** Whether the page asks again by itself; a reader's question that is too dear is not. */
  public boolean reloads() {
    return kind != OutageException.Kind.SLOW || !narrowable;
  }
}
