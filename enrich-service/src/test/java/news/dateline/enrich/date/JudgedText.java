package news.dateline.enrich.date;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.article.DateMention;
import news.dateline.article.DateOrder;

/**
 * A text whose time expressions somebody has marked by hand. A file of them reads {@code ## id
 * dct=2026-03-11 order=MDY}, then the text with {@code [[words|TYPE|value]]}; lines that begin with
 * {@code #} are remarks.
 */
record JudgedText(
    String id, LocalDateTime reference, DateOrder order, String text, List<Timex> marked) {
  private static final Pattern MARK =
      Pattern.compile("\\[\\[(.+?)\\|([A-Z]+)\\|([^\\]|]+)]]", Pattern.DOTALL);

  /**
   * An expression.
   *
   * @param start offset in UTF-16 code units
   */
  record Timex(int start, int end, DateMention.Type type, String value) {
    static Timex of(DateMention date) {
      return new Timex(date.start(), date.end(), date.type(), date.value());
    }

    boolean overlaps(Timex other) {
      return start < other.end && other.start < end;
    }

    String in(String text) {
      return "%s %s [%s]".formatted(type, value, text.substring(start, end));
    }
  }

  static List<JudgedText> read(String file) {
    try (InputStream in = Objects.requireNonNull(JudgedText.class.getResourceAsStream(file))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^## ", -1)).skip(1).map(JudgedText::parse).toList();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static JudgedText parse(String block) {
    int newline = block.indexOf('\n');
    String[] head = block.substring(0, newline).split(" ", -1);
    Map<String, String> attributes =
        Arrays.stream(head)
            .skip(1)
            .map(pair -> pair.split("=", -1))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    String marked =
        block
            .substring(newline + 1)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"))
            .strip();
    StringBuilder text = new StringBuilder();
    List<Timex> timexes = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      int start = text.length();
      text.append(mark.group(1));
      timexes.add(
          new Timex(start, text.length(), DateMention.Type.valueOf(mark.group(2)), mark.group(3)));
      at = mark.end();
    }
    return new JudgedText(
        head[0],
        time(attributes.getOrDefault("dct", "")),
        DateOrder.valueOf(attributes.getOrDefault("order", "DMY")),
        text.append(marked.substring(at)).toString(),
        List.copyOf(timexes));
  }

  static LocalDateTime time(String written) {
    return written.length() > 10
        ? LocalDateTime.parse(written)
        : LocalDate.parse(written).atStartOfDay();
  }

  /** The marked expressions as a reader would write them. */
  List<String> expected() {
    return marked.stream().map(timex -> timex.in(text)).toList();
  }

  @Override
  public String toString() {
    return id;
  }
}
