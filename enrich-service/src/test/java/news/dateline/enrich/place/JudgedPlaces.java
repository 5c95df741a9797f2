package news.dateline.enrich.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A passage whose places a reader marked as {@code {l ID|text}}.
 *
 * @param ids one for each mention: a GeoNames number, {@code country:XX}, {@code region:XX-YY} or
 *     {@code none}
 */
record JudgedPlaces(String id, String text, List<PlaceMention> mentions, List<String> ids) {
  private static final String FOLDER = "/news/dateline/enrich/judged/places";

  /** The passages of all files whose name starts with {@code part}, in their order. */
  static List<JudgedPlaces> read(String part) {
    try (Stream<Path> files =
        Files.list(
            Path.of(Objects.requireNonNull(JudgedPlaces.class.getResource(FOLDER)).toURI()))) {
      List<JudgedPlaces> passages = new ArrayList<>();
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith(part)).sorted().toList()) {
        for (String passage : Files.readString(file).split("(?m)^=== ", -1)) {
          if (passage.contains("{l ")) {
            passages.add(parse(passage));
          }
        }
      }
      return passages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JudgedPlaces parse(String passage) {
    int line = passage.indexOf('\n');
    String marked = passage.substring(line + 1).strip();
    StringBuilder text = new StringBuilder();
    List<PlaceMention> mentions = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf("{l ", at);
      if (open < 0) {
        text.append(marked, at, marked.length());
        break;
      }
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf('}', bar);
      text.append(marked, at, open);
      String name = marked.substring(bar + 1, close);
      mentions.add(new PlaceMention(name, 0, text.length(), text.length() + name.length()));
      ids.add(marked.substring(open + "{l ".length(), bar));
      text.append(name);
      at = close + 1;
    }
    return new JudgedPlaces(passage.substring(0, line).strip(), text.toString(), mentions, ids);
  }
}
