package news.dateline.enrich.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.article.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads marked texts: JSON lines {@code {id, text, entities: [{start, end, type}]}} with offsets in
 * code points, and {@code .txt} files of documents that start with {@code === id} and mark names as
 * {@code {p Maria Olsen}}, {@code {o FSB}}, {@code {l Oslo}}, {@code {e World Cup}}.
 */
final class GoldFiles {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Map<Character, EntityType> MARKS =
      Map.of(
          'p', EntityType.PERSON,
          'o', EntityType.ORGANISATION,
          'l', EntityType.PLACE,
          'e', EntityType.EVENT);

  private GoldFiles() {}

  /** All texts of the folders and files, in the order of the paths' names. */
  static List<GoldText> read(List<Path> paths) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
          jsonLines(file, texts);
        } else if (name.endsWith(".txt")) {
          marked(file, texts);
        }
      }
    }
    return texts;
  }

  private static List<Path> files(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String group(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.')).replaceAll("-[0-9]+$", "");
  }

  private static void jsonLines(Path file, List<GoldText> texts) throws IOException {
    int line = 0;
    for (String json : Files.readAllLines(file)) {
      line++;
      if (json.isBlank()) {
        continue;
      }
      JsonNode node = tree(file, line, json);
      String id = node.path("id").asString();
      String text = node.path("text").asString();
      List<GoldText.Name> names = new ArrayList<>();
      for (JsonNode entity : node.path("entities")) {
        names.add(
            new GoldText.Name(
                unit(file, line, id, text, entity.path("start")),
                unit(file, line, id, text, entity.path("end")),
                type(file, line, entity.path("type").asString())));
      }
      texts.add(text(file, line, id, text, names));
    }
  }

  private static JsonNode tree(Path file, int line, String json) {
    try {
      JsonNode node = JSON.readTree(json);
      if (node.path("text").isString()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s, line %d: this is no JSON; mend the line".formatted(file, line), e);
    }
    throw new IllegalArgumentException(
        "%s, line %d: write an object with id, text and entities".formatted(file, line));
  }

  /** The UTF-16 offset of a code point. */
  private static int unit(Path file, int line, String id, String text, JsonNode codePoint) {
    int wanted = codePoint.asInt(-1);
    if (wanted < 0 || wanted > text.codePointCount(0, text.length())) {
      throw outside(file, line, id);
    }
    return text.offsetByCodePoints(0, wanted);
  }

  private static EntityType type(Path file, int line, String name) {
    for (EntityType type : Label.TYPES) {
      if (type.name().equalsIgnoreCase(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "%s, line %d: the type '%s' is none of %s"
            .formatted(file, line, name, Arrays.toString(Label.TYPES)));
  }

  private static IllegalArgumentException outside(Path file, int line, String id) {
    return new IllegalArgumentException(
        "%s, line %d: a name of %s lies outside the text".formatted(file, line, id));
  }

  private static void marked(Path file, List<GoldText> texts) throws IOException {
    StringBuilder text = new StringBuilder();
    List<GoldText.Name> names = new ArrayList<>();
    String id = "";
    int number = 0;
    int opened = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith("=== ")) {
        if (!text.isEmpty()) {
          texts.add(text(file, opened, id, text.toString(), names));
        }
        id = line.substring(4).strip();
        opened = number;
        text.setLength(0);
        names = new ArrayList<>();
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      unmark(file, number, line, text, names);
    }
    if (!text.isEmpty()) {
      texts.add(text(file, opened, id, text.toString(), names));
    }
  }

  private static void unmark(
      Path file, int number, String line, StringBuilder text, List<GoldText.Name> names) {
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('{', at);
      int close = open < 0 ? -1 : line.indexOf('}', open);
      if (open < 0) {
        text.append(line, at, line.length());
        return;
      }
      EntityType type = open + 1 < line.length() ? MARKS.get(line.charAt(open + 1)) : null;
      if (close < open + 4 || line.charAt(open + 2) != ' ' || type == null) {
        throw new IllegalArgumentException(
            "%s, line %d: a mark must look like {p Maria Olsen}, with p, o, l or e"
                .formatted(file, number));
      }
      text.append(line, at, open);
      int start = text.length();
      text.append(line, open + 3, close);
      names.add(new GoldText.Name(start, text.length(), type));
      at = close + 1;
    }
  }

  private static GoldText text(
      Path file, int line, String id, String text, List<GoldText.Name> names) {
    names.sort(Comparator.comparingInt(GoldText.Name::start));
    int last = 0;
    List<GoldText.Name> kept = new ArrayList<>();
    for (GoldText.Name name : names) {
      if (name.start() < 0 || name.end() > text.length() || name.start() >= name.end()) {
        throw outside(file, line, id);
      }
      // Outermost only: a name inside another is left out.
      if (name.start() >= last) {
        kept.add(name);
        last = name.end();
      }
    }
    return new GoldText(group(file), id, text, kept);
  }
}
