package news.dateline.ingest.source;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Looks at a YAML text one event at a time, before anything is built of it: one document, not deep,
 * few aliases.
 */
final class YamlShape {
  /** Ours are four deep: sources, source, rights, text. Building recurses, so depth is stack. */
  static final int MOST_DEPTH = 8;

  /** Room for rights shared by every source there is; a bomb of nested aliases needs few. */
  static final int MOST_ALIASES = 1_000;

  private final Place place;
  private int line = 1;
  private int documents;
  private int depth;
  private int aliases;

  YamlShape(Place place) {
    this.place = place;
  }

  /** The line reached, from 1. */
  int line() {
    return line;
  }

  /** Whether a tree may be built of the text; what is wrong otherwise has been said. */
  boolean accepts(String text, LoadSettings settings) {
    for (Event event : new Parse(settings).parseString(text)) {
      line = event.getStartMark().map(Place::line).orElse(line);
      if (!accepts(event)) {
        return false;
      }
    }
    if (documents == 0) {
      place.wrong(1, "the file is empty; write the key 'sources' and at least one source under it");
    }
    return documents == 1;
  }

  private boolean accepts(Event event) {
    return switch (event.getEventId()) {
      case DocumentStart ->
          within(1, ++documents, "a second document starts here; remove the line ---");
      case MappingStart, SequenceStart ->
          within(
              MOST_DEPTH,
              ++depth,
              "more than %d levels lie in each other; write sources, ids, keys and values, no more"
                  .formatted(MOST_DEPTH));
      case Alias ->
          within(
              MOST_ALIASES,
              ++aliases,
              "there are more than %d aliases; write some of them out".formatted(MOST_ALIASES));
      case MappingEnd, SequenceEnd -> {
        depth--;
        yield true;
      }
      case Scalar ->
          within(
              0,
              isMerge((ScalarEvent) event) ? 1 : 0,
              "YAML 1.2 has no merge tag; write the keys out");
      case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
    };
  }

  /** The tag would merge where the schema does not. */
  private static boolean isMerge(ScalarEvent scalar) {
    return scalar.getTag().filter(Tag.MERGE.getValue()::equals).isPresent();
  }

  private boolean within(int most, int count, String sentence) {
    if (count > most) {
      place.wrong(line, sentence);
    }
    return count <= most;
  }
}
