package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** Words for now, once and some day. */
final class ReferenceRules {
  static final List<Rule> RULES =
      List.of(
          new Rule("REF", ReferenceRules::reference),
          new Rule("the past", ReferenceRules::thePast));

  private ReferenceRules() {}

  private static Optional<Reading> reference(Match match, Discourse discourse) {
    // "now-cancelled", "Future Group"
    boolean compound = match.after().text().equals("-") || match.before().text().equals("-");
    boolean name = match.first().capital() && match.after().capital();
    return compound || name ? Optional.empty() : Reading.date(match.value(Kind.REF));
  }

  private static Optional<Reading> thePast(Match match, Discourse discourse) {
    Token after = match.after();
    boolean noun = after.isWord() && !after.is(Kind.PREP) && !match.before().text().equals("in");
    return noun ? Optional.empty() : Reading.date("PAST_REF");
  }
}
