package news.dateline.desk.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.desk.service.ArticleState;
import news.dateline.desk.service.ControlLine;
import news.dateline.desk.service.Trace;

/**
 * A story that may not be seen: its identity, status and times, and no word of it, also none of its
 * headline.
 *
 * @param facts what may be told of it
 * @param deeds what was done to it, the newest first
 */
public record HiddenPage(String id, Standing standing, List<Fact> facts, List<Deed> deeds) {
  /** Lists are copied. */
  public HiddenPage {
    facts = List.copyOf(facts);
    deeds = List.copyOf(deeds);
  }

  /** Something that was done to it. Why, and who did it, is for operators. */
  public record Deed(String words, Instant at) {
    private static Deed of(ControlLine control) {
      String by = control.by() == null ? "by an operator" : "by an item of the wire";
      String done =
          switch (control.deed()) {
            case "kill" -> "Killed";
            case "hold" -> "Withheld";
            case "release" -> "Released";
            case "reinstate" -> "Reinstated";
            case "purge" -> "Purged";
            default -> control.deed();
          };
      return new Deed(done + " " + by, control.at());
    }
  }

  /**
   * The page of what is known.
   *
   * @param trace where the index-service has told it
   */
  static HiddenPage of(ArticleState state, Optional<Trace> trace) {
    List<Fact> facts = new ArrayList<>();
    if (state.source() != null) {
      facts.add(Fact.text("Source", state.source()));
    }
    facts.add(Fact.text("Article", state.id())); // and no address: many are made of headlines
    if (state.receivedAt() != null) {
      facts.add(Fact.time("This status received", state.receivedAt()));
    }
    trace.ifPresent(told -> times(state.id(), told, facts));
    return new HiddenPage(
        state.id(),
        Standing.of(state.visibility()),
        facts,
        trace.map(told -> deeds(state.id(), told)).orElse(List.of()));
  }

  private static void times(String id, Trace trace, List<Fact> facts) {
    for (Trace.Story story : trace.articles()) {
      if (!story.articleId().equals(id)) {
        continue;
      }
      if (story.embargoedIndefinitely()) {
        facts.add(Fact.text("Embargoed until", "further notice"));
      } else if (story.embargoedUntil() != null) {
        facts.add(Fact.time("Embargoed until", story.embargoedUntil()));
      }
      if (story.expires() != null) {
        facts.add(Fact.time("Expires", story.expires()));
      }
    }
  }

  private static List<Deed> deeds(String id, Trace trace) {
    return trace.controls().stream()
        .filter(control -> control.articleId().equals(id))
        .map(Deed::of)
        .toList();
  }
}
