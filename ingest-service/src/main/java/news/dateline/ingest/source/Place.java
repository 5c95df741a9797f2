package news.dateline.ingest.source;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Where in the file something stands, in its own terms: the source and the key. What is wrong there
 * is said here.
 */
record Place(Problems problems, String where) {

  /** The file itself. */
  static Place file(Problems problems) {
    return new Place(problems, "");
  }

  Place source(String id) {
    return new Place(problems, where + ", source " + Quoted.of(id));
  }

  Place key(String key) {
    return new Place(problems, where + ", key " + Quoted.of(key));
  }

  void wrong(Node node, String sentence) {
    wrong(line(node), sentence);
  }

  void wrong(int line, String sentence) {
    problems.add(line, where, sentence);
  }

  /** The line a node starts in, from 1. */
  static int line(Node node) {
    return line(node.getStartMark().orElseThrow()); // marks are on by default
  }

  /** A mark's line, from 1. */
  static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
