package news.dateline.enrich.aliases;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code aliases.yaml}: lists of entries under {@code merge}, {@code rename} and {@code
 * ignore}. Every value is text, "No" and "1984" too.
 */
public final class AliasesReader {
  /** Room for some ten thousand names. */
  static final int MOST_BYTES = 1 << 20;

  private static final int MOST_DEPTH = 8; // ours are four deep
  private static final List<String> SECTIONS = List.of("merge", "rename", "ignore");

  private AliasesReader() {}

  /**
   * Reads a file of at most 1 MiB; an empty one has no aliases.
   *
   * @param name what to call the file in an error
   * @throws AliasesException with all that is wrong; of text that is no YAML, the first thing
   */
  public static Aliases read(byte[] bytes, String name) {
    Problems problems = new Problems(name);
    Node root = root(bytes, problems);
    problems.requireNone();
    if (root == null) {
      return Aliases.none();
    }
    Entries entries = new Entries();
    for (Value.Pair section : new Value(root, "", problems).pairs(SECTIONS)) {
      for (Value entry : section.value().items()) {
        switch (section.key()) {
          case "merge" -> entries.merge(entry);
          case "rename" -> entries.rename(entry);
          case "ignore" -> entries.ignore(entry);
          default -> throw new IllegalStateException(section.key());
        }
      }
    }
    Aliases aliases = entries.aliases();
    problems.requireNone();
    return aliases;
  }

  private static @Nullable Node root(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(1, "", "the file has more than %d bytes; make it smaller".formatted(MOST_BYTES));
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return new Yaml(new SafeConstructor(options())).compose(new StringReader(bare));
    } catch (CharacterCodingException e) {
      problems.add(1, "", "the file is no UTF-8; save it as UTF-8");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      problems.add(line, "", "this is no YAML: %s; mend the line".formatted(e.getProblem()));
    } catch (YAMLException e) {
      problems.add(1, "", "this is no YAML: " + Problems.quoted(String.valueOf(e.getMessage())));
    }
    return null;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MOST_DEPTH);
    options.setCodePointLimit(MOST_BYTES);
    options.setAllowDuplicateKeys(true); // we say it ourselves, with the line
    return options;
  }
}
