package news.dateline.ingest.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.ArticleLimits;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of the file. To read it as what it is not is a problem, which is said in its place. */
record Value(Node node, Place place) {

  void wrong(String sentence) {
    place.wrong(node, sentence);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Text, which may have several lines. */
  Optional<String> text() {
    if (!(node instanceof ScalarNode scalar)) {
      wrong("this is %s, where a text is wanted; write one text".formatted(kind()));
      return Optional.empty();
    }
    String text = scalar.getValue();
    if (!scalar.getTag().equals(Tag.STR)) {
      wrong(notText(scalar));
    } else if (text.isBlank()) {
      wrong("the text is blank; write one or leave the key out");
    } else if (text.length() > ArticleLimits.FIELD_CHARS) {
      wrong(
          "the text has %d characters; at most %d are taken"
              .formatted(text.length(), ArticleLimits.FIELD_CHARS));
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  /** Text of one line. */
  Optional<String> line() {
    Optional<String> text = text();
    if (text.isPresent() && text.get().lines().count() > 1) {
      wrong("the text has several lines; write one line");
      return Optional.empty();
    }
    return text.map(String::strip);
  }

  /** One of the constants, which the file writes in lower case. */
  <E extends Enum<E>> Optional<E> oneOf(E[] constants) {
    Optional<String> text = text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : constants) {
      if (word(constant).equals(text.get())) {
        return Optional.of(constant);
      }
    }
    List<String> words = Stream.of(constants).map(Value::word).toList();
    wrong(
        "%s is none of %s%s"
            .formatted(
                Quoted.of(text.get()),
                String.join(", ", words),
                Nearest.question(text.get(), words)));
    return Optional.empty();
  }

  /** A whole number within bounds. */
  Optional<Integer> wholeNumber(int least, int most) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
      try {
        int number = Integer.parseInt(scalar.getValue());
        if (number >= least && number <= most) {
          return Optional.of(number);
        }
      } catch (NumberFormatException _) {
        // too large for an int, and so for the bounds; or 0x1F, which nobody means
      }
    }
    wrong("a whole number from %d to %d is wanted; write one".formatted(least, most));
    return Optional.empty();
  }

  /** Whether it is true. */
  Optional<Boolean> truth() {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Optional.of(scalar.getValue().equalsIgnoreCase("true"));
    }
    wrong("true or false is wanted; write one of them");
    return Optional.empty();
  }

  /** The items of a list, of which none may stand twice. */
  List<Value> items() {
    if (!(node instanceof SequenceNode sequence)) {
      wrong("this is %s, where a list is wanted; write [one, another]".formatted(kind()));
      return List.of();
    }
    Map<String, Node> first = new HashMap<>();
    for (Node item : sequence.getValue()) {
      Node before =
          item instanceof ScalarNode scalar ? first.putIfAbsent(scalar.getValue(), item) : null;
      if (before != null) {
        place.wrong(
            item,
            "%s stands twice in the list, first in line %d; remove one of them"
                .formatted(Quoted.of(((ScalarNode) item).getValue()), Place.line(before)));
      }
    }
    return sequence.getValue().stream().map(item -> new Value(item, place)).toList();
  }

  /** What stands there, in the words of a sentence. */
  String kind() {
    return switch (node.getNodeType()) {
      case MAPPING -> "a mapping of keys to values";
      case SEQUENCE -> "a list";
      case SCALAR -> node.getTag().equals(Tag.NULL) ? "empty" : "a single value";
      case ANCHOR -> "an alias";
    };
  }

  private static String notText(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return "there is no value; write one or leave the key out";
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.BOOL)) {
      return "%s is %s, where a text is wanted; if it is meant, put it in quotes"
          .formatted(
              Quoted.of(scalar.getValue()), tag.equals(Tag.BOOL) ? "a truth value" : "a number");
    }
    return "the tag %s has no meaning here; remove it".formatted(Quoted.of(tag.getValue()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
