package news.dateline.desk.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the texts of one article at the marks in them. Marks may nest and overlap: a piece has all
 * that cover it. Ask for the fields in the order in which they are read.
 */
public final class Marker {
  private static final int MOST_MARKS = 2_000; // of a field; the longest stories have some hundred
  private static final int MOST_PARAGRAPHS = 2_000; // what is beyond stands in the last
  private static final int MOST_TOLD = 4; // of marks upon each other
  private static final Pattern BETWEEN = Pattern.compile("\n{2,}");

  private static final Comparator<Mark> BY_START =
      Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());
  private static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.comparingInt(Mark::length).thenComparing(Mark::kind);

  private final List<Mark> marks;
  private final Set<String> met = new HashSet<>();

  private Marker(List<Mark> marks) {
    this.marks = marks;
  }

  /** Of what was found in one article. */
  public static Marker of(List<Entity> entities, List<DateMention> dates, List<Amount> amounts) {
    return new Marker(
        Stream.of(
                entities.stream().flatMap(Titles::marks),
                dates.stream().map(Titles::mark),
                amounts.stream().map(Titles::mark))
            .flatMap(all -> all)
            .toList());
  }

  /** The pieces of a field that is one paragraph. */
  public List<Piece> line(String field, @Nullable String text) {
    return text == null ? List.of() : cut(text, 0, text.length(), within(field, text));
  }

  /** The pieces of each paragraph of a field. */
  public List<List<Piece>> paragraphs(String field, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    List<Mark> within = within(field, text);
    List<List<Piece>> paragraphs = new ArrayList<>();
    Matcher gap = BETWEEN.matcher(text);
    int from = 0;
    while (paragraphs.size() < MOST_PARAGRAPHS - 1 && gap.find()) {
      if (gap.start() > from) {
        paragraphs.add(cut(text, from, gap.start(), within));
      }
      from = gap.end();
    }
    if (from < text.length()) {
      paragraphs.add(cut(text, from, text.length(), within));
    }
    return paragraphs;
  }

  private List<Mark> within(String field, String text) {
    return marks.stream()
        .filter(mark -> mark.field().equals(field) && mark.fits(text))
        .sorted(BY_START)
        .limit(MOST_MARKS)
        .toList();
  }

  private List<Piece> cut(String text, int from, int to, List<Mark> all) {
    List<Mark> marks = all.stream().filter(mark -> mark.end() > from && mark.start() < to).toList();
    NavigableSet<Integer> ends = new TreeSet<>();
    ends.add(to);
    for (Mark mark : marks) {
      ends.add(Math.max(from, mark.start()));
      ends.add(Math.min(to, mark.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int begin = from;
    for (int end : ends.tailSet(from, false)) {
      while (next < marks.size() && marks.get(next).start() <= begin) {
        open.add(marks.get(next));
        next++;
      }
      int at = begin;
      open.removeIf(mark -> mark.end() <= at);
      pieces.add(piece(text.substring(begin, end), open));
      begin = end;
    }
    return pieces;
  }

  private Piece piece(String text, List<Mark> open) {
    List<Mark> told = open.stream().sorted(INNERMOST_FIRST).limit(MOST_TOLD).toList();
    if (told.isEmpty()) {
      return Piece.plain(text);
    }
    Mark innermost = told.getFirst();
    return new Piece(
        text,
        "mark "
            + told.stream()
                .map(mark -> mark.kind().word())
                .distinct()
                .collect(Collectors.joining(" ")),
        told.stream().map(Mark::title).distinct().collect(Collectors.joining("\n")),
        innermost.kind().path(),
        innermost.name(),
        met.add(innermost.kind().word() + ' ' + innermost.name()));
  }
}
