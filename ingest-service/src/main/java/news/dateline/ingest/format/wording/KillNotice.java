package news.dateline.ingest.format.wording;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that kill another item: banners in capitals ("BULLETIN KILL", "MANDATORY KILL", "KILL KILL
 * KILL", "ELIMINATION NOTICE") and requests that name it ("Please kill item dpa 157", "kill story
 * slugged X from Y"). "Police kill five" is none.
 */
final class KillNotice {
  private static final Set<String> VERDICTS =
      Set.of("KILL", "ELIMINATION", "ELIMINATE", "WITHHOLD", "ANNULATION", "ANULACION");

  /** With one of these a verdict is a notice; alone it may be a film's title. */
  private static final Set<String> QUALIFIERS =
      Set.of("MANDATORY", "BULLETIN", "NOTICE", "NOTE", "ADVISORY", "STORY", "ITEM", "URGENT");

  private static final Set<String> OTHER_WORDS =
      Set.of("EDITORS", "ATTENTION", "PLEASE", "IMMEDIATE", "NEWS", "TO", "ALL", "THIS", "THE");

  private static final String PREFIX =
      "(?i)^(?:(?:attention|attn|dear)?:? ?(?:all )?(?:editors?|eds|subscribers|clients)[ :,–—-]+)?";
  private static final String PLEASE =
      PREFIX
          + "(?:please|pls)\\.?,? (?:immediately )?"
          + "(?:kill|withdraw|delete|disregard|spike|eliminate|do not use|do not publish) ";
  private static final String WHICH =
      "(?:the |our |this )?(?:[a-z]{2,8} )?" + KillTargets.ITEM + "s?";
  private static final String NUMBER =
      "(?: (?:no|nr|number|#)\\.?)? ?(?:[a-z]{2,8}(?:-[a-z]{1,4})? ?)?#?\\d{1,6}";
  private static final String NAMED =
      " (?:that is |which is )?(?:slugged|headlined|titled|entitled) .+$";

  private static final List<Pattern> REQUESTS =
      List.of(
          Pattern.compile(PLEASE + WHICH + NUMBER + "\\b.*$"),
          Pattern.compile(PLEASE + WHICH + NAMED),
          Pattern.compile(PLEASE + "[a-z]{2,8} ?\\d{1,6}$"),
          Pattern.compile(
              PLEASE
                  + "(?:the |our |this )?(?:above|preceding|previous|earlier|last|following) "
                  + KillTargets.ITEM
                  + "\\b.*$"),
          Pattern.compile(
              PREFIX
                  + "kill "
                  + WHICH
                  + NUMBER
                  + "(?: ?[(–—].*| (?:slugged|headlined|titled) .*)?$"),
          Pattern.compile(PREFIX + "kill " + WHICH + NAMED),
          Pattern.compile(
              "(?i)^(?:achtung redaktionen[:,]? ?)?(?:bitte )?(?:die )?(?:meldung|nachricht)"
                  + NUMBER
                  + "\\b.{0,80}(?:nicht (?:mehr )?(?:verwenden|veröffentlichen)|löschen|streichen|annullieren|zurückgezogen)$"),
          Pattern.compile(
              "(?i)^(?:pri[eè]re d['’ ]|merci d['’ ]|veuillez )(?:annuler|ne pas utiliser|supprimer)"
                  + " .{0,40}\\d{1,6}\\b.*$"));

  /** A banner that goes on with what it kills. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:MANDATORY|BULLETIN|URGENT) KILL(?: ?[–—-] ?| ?: ?)\\S");

  private KillNotice() {}

  static Optional<Instruction> in(InstructionLine line) {
    if (isBanner(line) || isRequest(line)) {
      return Optional.of(new Instruction.Kill(KillTargets.in(line.text())));
    }
    return Optional.empty();
  }

  private static boolean isBanner(InstructionLine line) {
    if (OPENING.matcher(line.text()).find()) {
      return true;
    }
    if (!line.upper()) {
      return false;
    }
    int verdicts = 0;
    int qualifiers = 0;
    for (String word : line.text().split("[ ,;:/–—-]+", -1)) {
      if (VERDICTS.contains(word)) {
        verdicts++;
      } else if (QUALIFIERS.contains(word)) {
        qualifiers++;
      } else if (!word.isEmpty() && !OTHER_WORDS.contains(word)) {
        return false;
      }
    }
    return verdicts > 1 || (verdicts == 1 && qualifiers > 0);
  }

  private static boolean isRequest(InstructionLine line) {
    String lower = line.lower();
    boolean possible =
        lower.contains("kill")
            || lower.contains("please")
            || lower.contains("pls")
            || lower.contains("meldung")
            || lower.contains("nachricht")
            || lower.contains("annuler")
            || lower.contains("utiliser");
    return possible && REQUESTS.stream().anyMatch(request -> request.matcher(line.text()).find());
  }
}
