package news.dateline.enrich.aliases;

import java.util.List;

/** A file of aliases that cannot be used; the message has one line for each thing wrong. */
public final class AliasesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  AliasesException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
