package news.dateline.ingest.format.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.time.TimeReader;
import news.dateline.ingest.format.time.TimeReading;
import org.jspecify.annotations.Nullable;

/**
 * Tells a draft what lines to editors mean: a kill or an advisory withholds the item itself, and a
 * kill names the other; an embargo holds it. Read the item's own time first, since "until 1800 GMT"
 * is counted from it.
 */
public final class StoryInstructions {
  /** A notice says what it kills in its first lines. */
  private static final int NOTICE_LINES = 40;

  private final Draft draft;
  private final TimeReader reader;
  private final TargetNaming naming;
  private final List<String> notes = new ArrayList<>();
  private boolean kill;
  private boolean named;

  /** Instructions for that draft, which name other items in that way. */
  public StoryInstructions(Draft draft, TargetNaming naming) {
    this.draft = draft;
    this.reader = draft.timeReader();
    this.naming = naming;
  }

  /** Instructions that name items by number and slug as such. */
  public StoryInstructions(Draft draft) {
    this(draft, new PlainTargets(draft.sourceId()));
  }

  /** Whether the line is an instruction; the draft then knows. */
  public boolean take(String line, Place place) {
    Optional<Instruction> instruction = Instruction.in(line);
    instruction.ifPresent(told -> tell(told, line, place));
    return instruction.isPresent();
  }

  /** The item is a notice that kills another, as a keyword says. */
  public void kill(List<KillTarget> targets, Place place) {
    kill = true;
    draft.status(PubStatus.WITHHELD, place, "a notice that kills another item");
    targets.forEach(target -> link("kills", target, place));
  }

  /** The item waits for a release whose time is not stated. */
  public void hold(Place place, String rule) {
    if (!draft.has(TimeField.EMBARGOED_UNTIL)) {
      draft.embargoedIndefinitely(place, rule);
    }
  }

  /** Whether a line said that the item kills another. */
  public boolean isKill() {
    return kill;
  }

  /** Keeps a line as a note to editors. */
  public void note(String line) {
    notes.add(line.strip());
  }

  /** Ends the reading: the text of a kill is searched for what it names. */
  public void finish(String text, Place place) {
    if (kill) {
      text.lines()
          .limit(NOTICE_LINES)
          .flatMap(line -> KillTargets.in(line).stream())
          .forEach(target -> link("kills", target, place));
      if (!named) {
        draft.warn(
            "associations",
            "kill-unnamed",
            "the notice kills an item but does not say which by number, slug or headline; take it down by hand");
      }
    }
    if (!notes.isEmpty()) {
      draft.text(TextField.ED_NOTE, String.join(" ", notes), place, "lines to editors");
    }
  }

  private void tell(Instruction instruction, String line, Place place) {
    note(line);
    switch (instruction) {
      case Instruction.Kill(List<KillTarget> targets) -> kill(targets, place);
      case Instruction.Embargo(EmbargoTime until) -> embargo(until, line, place);
      case Instruction.Advisory() -> {
        draft.status(PubStatus.WITHHELD, place, "an advisory to editors");
        draft.warn(
            "pubStatus",
            "advisory",
            "the item is for editors, not for publication; it is withheld");
      }
      case Instruction.Rework(String lead, List<KillTarget> corrected) -> {
        draft.version(lead, place, "the number of the lead or update");
        corrected.forEach(target -> link("corrects", target, place));
      }
    }
  }

  private void embargo(@Nullable EmbargoTime until, String line, Place place) {
    if (draft.has(TimeField.EMBARGOED_UNTIL)) {
      return;
    }
    Instant sent = draft.get(TimeField.VERSION_CREATED);
    LocalDate day = sent == null ? null : LocalDate.ofInstant(sent, ZoneOffset.UTC);
    String stated = until == null ? null : until.on(day);
    if (until == null || stated == null || !isLater(stated, until, sent)) {
      draft.embargoedIndefinitely(place, "an embargo whose end cannot be told");
      draft.warn(
          "embargoedUntil",
          "embargo-open",
          "'%s' states no end that can be told; held until further notice".formatted(brief(line)));
      return;
    }
    draft.time(TimeField.EMBARGOED_UNTIL, stated, place, "a line to editors: " + brief(line));
    if (until.needsDay()) {
      draft.warn(
          "embargoedUntil",
          "embargo-day",
          "'%s' leaves out the day or year; taken from the item's own time".formatted(brief(line)));
    }
  }

  /** A clock that had passed when the item was sent is another day's. */
  private boolean isLater(String stated, EmbargoTime until, @Nullable Instant sent) {
    if (!until.needsDay() || sent == null) {
      return true;
    }
    return switch (reader.read(stated)) {
      case TimeReading.Read read -> read.instant().isAfter(sent);
      case TimeReading.Unreadable _ -> false;
    };
  }

  private void link(String rel, KillTarget target, Place place) {
    for (String uri : naming.urisOf(target)) {
      named = true;
      draft.association(rel, uri, place, "named by the notice: " + target);
    }
  }

  private static String brief(String line) {
    int most = 80; // enough to recognise it by
    String text = line.strip();
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
