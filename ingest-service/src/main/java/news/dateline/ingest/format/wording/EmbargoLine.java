package news.dateline.ingest.format.wording;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines that hold an item: "EMBARGOED UNTIL 1800 GMT", "HOLD FOR RELEASE Sunday, Dec. 1", "NOT FOR
 * PUBLICATION BEFORE …", "Sperrfrist: …". "Embargo on oil lifted" is none: where a line is not all
 * capitals, what follows must be a time.
 */
final class EmbargoLine {
  private static final Pattern EMBARGO =
      Pattern.compile(
          "(?i)^(?:(?:strictly|under|news|sous) )?"
              + "(embargoed|embargo|sperrfrist|embargado)(?: for (?:release|publication|use))?"
              + "( ?:| (?:until|till|til|to|before|bis|hasta|jusqu['’](?:au|à|a)|at|on)\\b:?)?"
              + "(?: |$)(.*)$");
  private static final Pattern UNTIL =
      Pattern.compile("^(?:STRICTLY )?EMBARGOED (?:FOR \\S+ )?(?:UNTIL|TILL)\\b.*$");
  private static final Pattern HOLD =
      Pattern.compile(
          "(?i)^(?:hold for release|hfr|hold until|hold till)\\b:?(?: (?:until|till|at|on))?(.*)$");
  private static final Pattern NOT_BEFORE =
      Pattern.compile(
          "(?i)^(?:not (?:for|to be)|do not) (publication|publish(?:ed)?|release[d]?|use[d]?|broadcast)"
              + "(?:,? or (?:publication|publish(?:ed)?|broadcast|release[d]?|use[d]?))*"
              + " (?:before|until|prior to|till) (.+)$");
  private static final Pattern FOR_RELEASE =
      Pattern.compile(
          "(?i)^(?:advance )?(?:for (?:release|publication|use)|adv(?:ance)? for)"
              + "(?: (?:at|on|after|from|not before))?:? (.+)$");

  private static final List<String> STOPS = List.of(": ", "; ", " - ", " – ", " — ", " (");

  private EmbargoLine() {}

  static Optional<Instruction> in(InstructionLine line) {
    String lower = line.lower();
    if (lower.contains("embarg") || lower.startsWith("sperrfrist")) {
      return embargo(line);
    }
    if (lower.startsWith("hold ") || lower.startsWith("hfr")) {
      return hold(line);
    }
    if (lower.startsWith("not ") || lower.startsWith("do not ")) {
      return notBefore(line);
    }
    return lower.startsWith("for ") || lower.startsWith("adv") ? release(line) : Optional.empty();
  }

  private static Optional<Instruction> embargo(InstructionLine line) {
    Matcher embargo = EMBARGO.matcher(line.text());
    if (!embargo.matches()) {
      return Optional.empty();
    }
    String rest = embargo.group(3).strip();
    if (rest.isEmpty()) {
      // "EMBARGO" alone may be a keyword of a story on trade.
      boolean more = line.text().indexOf(' ') > 0 || embargo.group(1).equals("EMBARGOED");
      return line.upper() && more ? held() : Optional.empty();
    }
    // "Embargo on Friday" and "Embargo 1973" are headlines.
    String joint =
        embargo.group(2) == null ? "" : embargo.group(2).strip().toLowerCase(Locale.ROOT);
    boolean noun = embargo.group(1).equalsIgnoreCase("embargo");
    if (noun && (joint.isEmpty() || joint.equals("on") || joint.equals("at"))) {
      return Optional.empty();
    }
    return until(rest, UNTIL.matcher(line.text()).matches());
  }

  private static Optional<Instruction> hold(InstructionLine line) {
    Matcher hold = HOLD.matcher(line.text());
    if (!hold.matches()) {
      return Optional.empty();
    }
    String rest = hold.group(1).strip();
    boolean release = line.lower().startsWith("hold for release") || line.text().startsWith("HFR");
    if (rest.isEmpty()) {
      return release && line.upper() ? held() : Optional.empty();
    }
    return until(rest, line.upper() && release);
  }

  private static Optional<Instruction> notBefore(InstructionLine line) {
    Matcher notBefore = NOT_BEFORE.matcher(line.text());
    if (!notBefore.matches()) {
      return Optional.empty();
    }
    boolean plain = line.lower().startsWith("not for publication");
    return until(notBefore.group(2), plain || line.upper());
  }

  private static Optional<Instruction> release(InstructionLine line) {
    Matcher release = FOR_RELEASE.matcher(line.text());
    return release.matches() ? until(release.group(1), false) : Optional.empty();
  }

  /**
   * An embargo until that time, which other words may follow after a stop; until further notice
   * where the words are none.
   */
  private static Optional<Instruction> until(String words, boolean heldOtherwise) {
    EmbargoTime time = EmbargoTime.of(words);
    if (time == null) {
      EmbargoTime first = EmbargoTime.of(words.substring(0, stop(words)));
      time = first != null && (heldOtherwise || first.isSure()) ? first : null;
    }
    if (time != null) {
      return Optional.of(new Instruction.Embargo(time));
    }
    return heldOtherwise ? held() : Optional.empty();
  }

  private static int stop(String words) {
    int stop = words.length();
    for (String sign : STOPS) {
      int at = words.indexOf(sign);
      stop = at > 0 ? Math.min(stop, at) : stop;
    }
    return stop;
  }

  private static Optional<Instruction> held() {
    return Optional.of(new Instruction.Embargo(null));
  }
}
