package news.dateline.ingest.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A key of a mapping and its value. */
record Entry(Node keyNode, String key, Value value) {

  /**
   * The entries of a mapping in their order, a key's second one too. That keys are texts and stand
   * once has been seen to.
   *
   * @param places what to call the place of a key
   */
  static List<Entry> of(Value mapping, Function<String, Place> places) {
    if (!(mapping.node() instanceof MappingNode node)) {
      mapping.wrong(
          "this is %s, where keys and values are wanted; write each as key: value"
              .formatted(mapping.kind()));
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(node.getValue().size());
    Map<String, Node> first = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        mapping.place().wrong(tuple.getKeyNode(), "this key is no text; write key: value");
        continue;
      }
      String key = keyNode.getValue();
      Node before = first.putIfAbsent(key, keyNode);
      if (before != null) {
        places
            .apply(key)
            .wrong(
                keyNode,
                "stands a second time, first in line %d; remove one of them"
                    .formatted(Place.line(before)));
      }
      entries.add(new Entry(keyNode, key, new Value(tuple.getValueNode(), places.apply(key))));
    }
    return entries;
  }

  /** Says that the key is none of these. */
  void unknown(List<String> known) {
    value
        .place()
        .wrong(
            keyNode,
            "this key is unknown%s Known are %s".formatted(meant(known), String.join(", ", known)));
  }

  private String meant(List<String> known) {
    if (key.equals("<<")) {
      return ": YAML 1.2 has no merge key; write the keys out.";
    }
    String question = Nearest.question(key, known);
    return question.isEmpty() ? "." : question;
  }
}
