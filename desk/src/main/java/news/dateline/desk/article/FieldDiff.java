package news.dateline.desk.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.desk.service.History.FieldChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that another version has otherwise.
 *
 * @param label its name, for a reader
 * @param told whether its values may be told; else that it differs is all
 * @param from its pieces before; empty where it had no value
 * @param to its pieces since; likewise
 */
public record FieldDiff(String label, boolean told, List<Run> from, List<Run> to) {
  private static final int MOST_CHARS = 2_000; // a list of links may be as long as it likes

  /** Lists are copied. */
  public FieldDiff {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  static FieldDiff of(FieldChange change) {
    Optional<String> from = text(change.from());
    Optional<String> to = text(change.to());
    WordDiff diff = WordDiff.of(from.orElse(""), to.orElse(""));
    return new FieldDiff(
        words(change.field()), from.isPresent() || to.isPresent(), diff.from(), diff.to());
  }

  private static Optional<String> text(@Nullable JsonNode value) {
    return Optional.ofNullable(value)
        .filter(node -> !node.isNull())
        .map(FieldDiff::plain)
        .map(text -> text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…");
  }

  private static String plain(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isArray()) {
      return value.values().stream().map(FieldDiff::plain).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  /** {@code bodyText} is "body text". */
  private static String words(String field) {
    StringBuilder words = new StringBuilder();
    field
        .chars()
        .forEach(
            c -> {
              if (Character.isUpperCase(c)) {
                words.append(' ').append((char) Character.toLowerCase(c));
              } else {
                words.append((char) c);
              }
            });
    return words.toString();
  }
}
