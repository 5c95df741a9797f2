package news.dateline.ingest.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of each outline of an OPML file that names a feed, in the file's order. */
public record ImportReport(List<Line> outlines) {
  /** Outlines are copied. */
  public ImportReport {
    outlines = List.copyOf(Objects.requireNonNullElse(outlines, List.of()));
  }

  /**
   * One outline.
   *
   * @param line where it stands, from 1
   * @param id of the source that was added, or that reads this feed already
   * @param detail why it was refused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      int line,
      String title,
      String url,
      Outcome outcome,
      @Nullable String id,
      @Nullable String detail) {}

  /** What became of an outline. */
  public enum Outcome {
    /** It is a source now and will be polled. */
    @JsonProperty("added")
    ADDED,
    /** A source reads this feed already. */
    @JsonProperty("already")
    ALREADY,
    /** It cannot be one. */
    @JsonProperty("refused")
    REFUSED
  }
}
