package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Words for now, once and some day. */
final class ReferenceMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("reference", ReferenceMeanings::reference),
          entry("the-past", ReferenceMeanings::thePast));

  private ReferenceMeanings() {}

  private static Optional<Reading> reference(Match match, Discourse discourse) {
    // "now-cancelled", "Future Group"
    boolean compound = match.after().is("-") || match.before().is("-");
    boolean name = match.first().capital() && match.after().capital();
    // "He was soon released", "Now, let us see"
    boolean told =
        match.first().is(Role.SOON) && (match.isPast() || match.before().is(Kind.BEHIND));
    boolean filler = match.first().is(Role.NOW) && match.first().capital() && match.after().is(",");
    if (told || filler) {
      return Reading.NOTHING;
    }
    return compound || name ? Optional.empty() : Reading.date(match.value(Kind.REF));
  }

  private static Optional<Reading> thePast(Match match, Discourse discourse) {
    Token after = match.after();
    boolean noun = after.isWord() && !after.is(Kind.PREP) && !match.before().is(Role.IN);
    return noun ? Optional.empty() : Reading.date("PAST_REF");
  }
}
