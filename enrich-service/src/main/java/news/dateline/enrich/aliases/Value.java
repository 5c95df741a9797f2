package news.dateline.enrich.aliases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of the file and where it stands; what is wrong with it is said there.
 *
 * @param key the keys it stands under, such as {@code merge.also}
 */
record Value(Node node, String key, Problems problems) {
  private static final int MOST_CHARS = 200; // longer than any name that a story has

  record Pair(String key, Value value) {}

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  void wrong(String sentence) {
    problems.add(line(), key, sentence);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The pairs of a mapping whose keys are known; others are wrong, as is anything else. */
  List<Pair> pairs(List<String> known) {
    List<Pair> pairs = new ArrayList<>();
    if (!(node instanceof MappingNode mapping)) {
      wrong("write the keys %s here, each followed by a colon".formatted(listed(known)));
      return pairs;
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Value name = new Value(tuple.getKeyNode(), key, problems);
      String text = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(text)) {
        name.wrong(
            "the key %s is unknown; known are %s".formatted(Problems.quoted(text), listed(known)));
      } else if (!seen.add(text)) {
        name.wrong("the key '%s' stands a second time; put both under one".formatted(text));
      } else {
        String under = key.isEmpty() ? text : key + "." + text;
        pairs.add(new Pair(text, new Value(tuple.getValueNode(), under, problems)));
      }
    }
    return pairs;
  }

  /** The items of a list; one that is empty or absent has none. */
  List<Value> items() {
    return switch (node) {
      case SequenceNode list ->
          list.getValue().stream().map(item -> new Value(item, key, problems)).toList();
      case ScalarNode scalar when scalar.getValue().isBlank() -> List.of();
      default -> {
        wrong("write a list here: lines that begin with a dash and a space");
        yield List.of();
      }
    };
  }

  /** A name: text that is not blank. */
  Optional<String> name() {
    if (!(node instanceof ScalarNode scalar)) {
      wrong("write one name here");
      return Optional.empty();
    }
    String name = String.join(" ", scalar.getValue().strip().split("\\s+", -1));
    if (name.isEmpty()) {
      wrong("the name is missing; write it after the colon or the dash");
      return Optional.empty();
    }
    if (name.length() > MOST_CHARS) {
      wrong(
          "%s has more than %d characters; no name has"
              .formatted(Problems.quoted(name), MOST_CHARS));
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private static String listed(List<String> known) {
    return String.join(", ", known);
  }
}
