package news.dateline.ingest.source;

import java.util.List;

/** A source registry that cannot be used; the message has one line for each thing wrong. */
public final class SourceFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  SourceFileException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
