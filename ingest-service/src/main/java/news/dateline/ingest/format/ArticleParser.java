package news.dateline.ingest.format;

import java.util.List;
import news.dateline.ingest.source.SourceProfile;

/**
 * Reads one wire format. It is plain, thread-safe Java that opens nothing: what it is given is all
 * it sees.
 */
public interface ArticleParser {
  /**
   * The format's id, as it stands in {@code rawFormat}, in {@code --format} and in source profiles.
   */
  String format();

  /** Grows whenever the same bytes would be read differently. */
  int revision();

  /** Whether the delivery looks like this format, by its declared type or its content. */
  boolean recognises(Wire wire);

  /**
   * Reads every item of the delivery, in order.
   *
   * @throws RefusedException if nothing of it can be read
   */
  List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException;
}
