package news.dateline.ingest.format.wording;

import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that say that the item is for editors and not for readers. "Advisory board resigns" is
 * none.
 */
final class AdvisoryLine {
  /** In any letter case: nothing else can be meant. */
  private static final Set<String> WHOLE =
      Set.of(
          "advisory to editors",
          "advisory for editors",
          "editors' advisory",
          "editors’ advisory",
          "editors advisory",
          "advisory to all editors",
          "attention editors",
          "attention all editors",
          "attention: editors",
          "achtung redaktionen",
          "achtung, redaktionen",
          "advisory, not for publication",
          "advisory - not for publication",
          "advisory – not for publication",
          "advisory (not for publication)",
          "advisory: not for publication",
          "advisory not for publication",
          "for information only - not for publication",
          "for information only, not for publication",
          "not for publication or broadcast",
          "for guidance only, not for publication",
          "for guidance only - not for publication",
          "note to editors: not for publication",
          "nicht zur veröffentlichung bestimmt");

  /** In capitals or brackets only: a story may have these words as its headline. */
  private static final Set<String> WHOLE_IF_LOUD =
      Set.of(
          "not for publication",
          "do not publish",
          "do not use",
          "strictly not for publication",
          "test - not for publication",
          "hold - do not publish",
          "not for release",
          "not for broadcast",
          "nicht zur veröffentlichung");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:ATTENTION (?:ALL )?EDITORS|ADVISORY TO (?:ALL )?EDITORS|EDITORS['’]? ADVISORY"
              + "|ACHTUNG,? REDAKTIONEN|NOT FOR PUBLICATION)(?:: ?| ?[–—] ?| - ?|- )\\S.*$");

  private AdvisoryLine() {}

  static Optional<Instruction> in(InstructionLine line) {
    boolean whole =
        WHOLE.contains(line.lower())
            || ((line.upper() || line.bracketed()) && WHOLE_IF_LOUD.contains(line.lower()));
    return whole || (isOpening(line.text()) && OPENING.matcher(line.text()).find())
        ? Optional.of(new Instruction.Advisory())
        : Optional.empty();
  }

  private static boolean isOpening(String text) {
    return text.startsWith("A") || text.startsWith("E") || text.startsWith("NOT");
  }
}
