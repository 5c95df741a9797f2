package news.dateline.ingest.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML 1.2 text as nodes that know their lines. An alias is the anchor's own node, so nothing
 * grows here.
 */
final class YamlTree {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreWithoutMerge())
          .setAllowDuplicateKeys(true) // we say it ourselves, of all of them and with both lines
          .setAllowNonScalarKeys(true) // likewise
          .setMaxAliasesForCollections(YamlShape.MOST_ALIASES)
          .build();

  /** The library's core schema resolves YAML 1.1's merge key, which can multiply what it merges. */
  private static final class CoreWithoutMerge extends CoreSchema {
    @Override
    public ScalarResolver getScalarResolver() {
      return new CoreScalarResolver(false);
    }
  }

  private YamlTree() {}

  /** The root, or nothing where the text is no single well-formed document. */
  static Optional<Node> read(String text, Place place) {
    YamlShape shape = new YamlShape(place);
    try {
      return shape.accepts(text, SETTINGS)
          ? new Compose(SETTINGS).composeString(text)
          : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      place.wrong(
          e.getProblemMark().map(Place::line).orElse(shape.line()),
          "this is no YAML: " + e.getProblem() + context(e));
    } catch (ReaderException e) {
      place.wrong(
          FileText.lineAfter(text.substring(0, text.offsetByCodePoints(0, e.getPosition()))),
          "the control character U+%04X is not allowed; remove it".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      place.wrong(shape.line(), "this is no YAML 1.2: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static String context(MarkedYamlEngineException e) {
    String context = e.getContext();
    if (context == null || context.isEmpty()) {
      return "";
    }
    return e.getContextMark()
        .map(mark -> " (%s that starts in line %d)".formatted(context, Place.line(mark)))
        .orElse(" (%s)".formatted(context));
  }
}
