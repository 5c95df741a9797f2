package news.dateline.index.history;

import com.github.difflib.DiffUtils;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The difference of two bodies, paragraph by paragraph (Myers). */
final class Paragraphs {
  /**
   * Time and memory grow with the square of what differs; the longest stories have some hundred.
   */
  static final int MOST = 1_000;

  private static final Pattern BETWEEN = Pattern.compile("\n\n");

  private Paragraphs() {}

  /** What was exchanged within the first {@link #MOST} paragraphs of either. */
  static List<ParagraphChange> changes(@Nullable String from, @Nullable String to) {
    return DiffUtils.diff(of(from), of(to)).getDeltas().stream()
        .map(
            delta ->
                new ParagraphChange(
                    delta.getTarget().getPosition() + 1,
                    List.copyOf(delta.getSource().getLines()),
                    List.copyOf(delta.getTarget().getLines())))
        .toList();
  }

  private static List<String> of(@Nullable String body) {
    return body == null ? List.of() : Arrays.stream(BETWEEN.split(body)).limit(MOST).toList();
  }
}
