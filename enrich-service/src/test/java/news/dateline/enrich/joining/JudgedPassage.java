package news.dateline.enrich.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.EntityType;
import news.dateline.enrich.Passage;
import news.dateline.enrich.tagger.NameSpan;

/**
 * A passage annotated by hand with who is who.
 *
 * @param names all names of the passage
 * @param groups of each name, what it names: equal numbers are one thing
 */
record JudgedPassage(
    String id, List<Passage> passages, List<NameSpan> names, List<Integer> groups) {
  private static final Path FOLDER =
      Path.of("src/test/resources/news/dateline/enrich/judged/groups");

  /**
   * All passages of one part.
   *
   * @param part {@code dev} or {@code heldout}
   */
  static List<JudgedPassage> all(String part) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<JudgedPassage> all = new ArrayList<>();
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith(part)).sorted().toList()) {
        for (String block : Files.readString(file).split("(?m)^=== ", -1)) {
          if (!block.isBlank()) {
            all.add(of(block));
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JudgedPassage of(String block) {
    int line = block.indexOf('\n');
    Reader reader = new Reader();
    String text = block.substring(line + 1).strip();
    if (text.startsWith("# ")) {
      int end = text.indexOf('\n');
      reader.read("headline", text.substring(2, end));
      text = text.substring(end + 1);
    }
    reader.read("bodyText", text);
    return new JudgedPassage(
        block.substring(0, line).strip(), reader.passages, reader.names, reader.groups);
  }

  String text(int name) {
    NameSpan span = names.get(name);
    return passages.get(span.passage()).text().substring(span.start(), span.end());
  }

  private static final class Reader {
    private final List<Passage> passages = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    void read(String field, String marked) {
      StringBuilder text = new StringBuilder();
      int at = 0;
      for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
        int close = marked.indexOf('}', open);
        int space = marked.indexOf(' ', open);
        text.append(marked, at, open);
        int start = text.length();
        text.append(marked, space + 1, close);
        names.add(
            new NameSpan(passages.size(), start, text.length(), type(marked.charAt(open + 1)), 1));
        groups.add(Integer.valueOf(marked.substring(open + 2, space)));
        at = close + 1;
      }
      passages.add(new Passage(field, text.append(marked.substring(at)).toString()));
    }

    private static EntityType type(char letter) {
      return switch (letter) {
        case 'p' -> EntityType.PERSON;
        case 'o' -> EntityType.ORGANISATION;
        case 'l' -> EntityType.PLACE;
        case 'e' -> EntityType.EVENT;
        default -> throw new IllegalArgumentException("no type: " + letter);
      };
    }
  }
}
