package news.dateline.ingest.format.wording;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that name a lead, an update, a correction or a repetition: "2nd Ld-Writethru", "UPDATE 2",
 * "REFILE", "(Corrects in para 3)", "CORRECTION to item dpa 157".
 */
final class ReworkLine {
  private static final int MAX_LEAD = 24; // "10th Lead - Write-thru"
  private static final List<String> OPENINGS =
      List.of("correct", "clarif", "fixes", "berichtigung", "korrektur");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:update|lead|wrapup) ([1-9]\\d?)|([1-9]\\d?) ?(?:st|nd|rd|th) ?(?:ld|lead))"
              + "(?:[ -]*(?:write ?-?thru|writethrough))?$");
  private static final Set<String> LABELS =
      Set.of(
          "CORRECTION",
          "CORRECTED",
          "CORRECTING",
          "CLARIFICATION",
          "REFILE",
          "REFILES",
          "REPEAT",
          "REPEATS",
          "REPEATING",
          "RECASTS",
          "BERICHTIGUNG",
          "KORREKTUR",
          "WIEDERHOLUNG");

  private static final Pattern CORRECTS_ITEM =
      Pattern.compile(
          "(?i)^(?:correction|corrects|correcting|berichtigung|korrektur)(?: to| of| zu| zur)?:? "
              + "(?:the )?(?:[a-z]{2,8} )?"
              + KillTargets.ITEM
              + "(?: (?:no|nr|number|#)\\.?)? ?(?:[a-z]{2,8} ?)?#?\\d{1,6}\\b.*$");
  private static final Pattern WHAT_CHANGED =
      Pattern.compile(
          "(?i)^(?:corrects|corrected|correcting|repeats|repeating|refiles|refiling|recasts|adds"
              + "|updates|clarifies|changes|deletes)\\b.*$");
  private static final Pattern IN_PARAGRAPH =
      Pattern.compile(
          "(?i)^(?:corrects|corrected|correcting|clarifies|fixes)\\b.{0,80}\\b(?:paras?|paragraphs?|grafs?|pars?)\\b.{0,20}$");

  private ReworkLine() {}

  static Optional<Instruction> in(InstructionLine line) {
    String text = line.text();
    if (text.length() <= MAX_LEAD && hasDigit(text)) {
      Matcher lead = LEAD.matcher(text);
      if (lead.matches()) {
        String number = lead.group(1) == null ? lead.group(2) : lead.group(1);
        return Optional.of(new Instruction.Rework(number, List.of()));
      }
    }
    boolean corrects = OPENINGS.stream().anyMatch(line.lower()::startsWith);
    if (corrects && CORRECTS_ITEM.matcher(text).matches()) {
      return Optional.of(new Instruction.Rework(null, KillTargets.in(text)));
    }
    boolean note =
        LABELS.contains(text)
            || (line.bracketed() && WHAT_CHANGED.matcher(text).matches())
            || (corrects && IN_PARAGRAPH.matcher(text).matches());
    return note ? Optional.of(new Instruction.Rework(null, List.of())) : Optional.empty();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
