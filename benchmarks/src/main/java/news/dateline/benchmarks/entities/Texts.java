package news.dateline.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads texts: JSON lines with a {@code text}, or marked training text, of which marks go. */
final class Texts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Texts() {}

  /** The texts of a file, or of a folder's files in the order of their names. */
  static List<Text> read(Path path) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : files(path)) {
      if (file.toString().endsWith(".jsonl")) {
        jsonLines(file, texts);
      } else if (file.toString().endsWith(".txt")) {
        marked(file, texts);
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("%s holds no .jsonl or .txt file with texts".formatted(path));
    }
    return texts;
  }

  /** Texts of about {@code words} words, taken evenly from all: every kind keeps its share. */
  static List<Text> sample(List<Text> texts, int words) {
    double share = (double) words / texts.stream().mapToInt(Text::words).sum();
    List<Text> sample = new ArrayList<>();
    double due = 0;
    for (Text text : texts) {
      due += share * text.words();
      if (due >= text.words() / 2.0) {
        sample.add(text);
        due -= text.words();
      }
    }
    return sample;
  }

  static List<Path> files(Path path) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void jsonLines(Path file, List<Text> texts) throws IOException {
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      String text = node.path("text").asString();
      List<Name> names = new ArrayList<>();
      for (JsonNode entity : node.path("entities")) {
        names.add(
            new Name(
                text.offsetByCodePoints(0, entity.path("start").asInt()),
                text.offsetByCodePoints(0, entity.path("end").asInt()),
                entity.path("type").asString()));
      }
      texts.add(new Text(text, names));
    }
  }

  /** "=== id" opens a text; "{p Maria Olsen}" marks a name. */
  private static void marked(Path file, List<Text> texts) throws IOException {
    for (String document : Files.readString(file).split("(^|\n)=== ", -1)) {
      int id = document.indexOf('\n');
      if (id >= 0) {
        String text = document.substring(id + 1).replaceAll("\\{[ople] ([^}]*)}", "$1").strip();
        texts.add(new Text(text, List.of()));
      }
    }
  }
}
