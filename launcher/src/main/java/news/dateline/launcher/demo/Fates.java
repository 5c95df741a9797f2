package news.dateline.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.launcher.client.ItemAnswer;
import news.dateline.launcher.sample.ExpectedEnd;
import news.dateline.launcher.sample.SampleRole;

/** Tells from ingest's answers and the index what has become of each sample. */
record Fates(List<PlayedItem> played, Map<String, ArticleDocument> documents) {

  List<Fate> all() {
    return played.stream().map(this::of).toList();
  }

  private Fate of(PlayedItem item) {
    ItemAnswer answer = item.answer();
    if (!answer.isAccepted()) {
      return fate(item, ExpectedEnd.REFUSED, answer.outcome() + ": " + answer.particulars());
    }
    if (item.repeats()) {
      return fate(item, ExpectedEnd.DUPLICATE, "the same bytes came before: nothing changed");
    }
    ArticleDocument document = documents.get(item.id());
    if (document == null) {
      return new Fate(item, Optional.empty(), "on its way");
    }
    if (document.visibility().equals("killed")) {
      return fate(item, ExpectedEnd.KILLED, killed(item));
    }
    return document.receiptId().equals(item.receiptId())
        ? current(item, document)
        : fate(item, ExpectedEnd.SUPERSEDED, "superseded by " + name(document.receiptId()));
  }

  private static Fate current(PlayedItem item, ArticleDocument document) {
    return switch (document.visibility()) {
      case "live" -> fate(item, ExpectedEnd.INDEXED, "searchable");
      case "embargoed" ->
          fate(
              item,
              ExpectedEnd.EMBARGOED,
              document
                  .text("embargoedUntil")
                  .map(until -> "embargoed, text hidden until " + until)
                  .orElse("embargoed, text hidden"));
      case "withheld" -> fate(item, ExpectedEnd.WITHHELD, "withheld by its sender, text hidden");
      default -> new Fate(item, Optional.empty(), document.visibility());
    };
  }

  private String killed(PlayedItem item) {
    if (item.item().role() == SampleRole.KILL) {
      return "killed its story: the text is gone";
    }
    boolean late =
        played.subList(0, played.indexOf(item)).stream()
            .anyMatch(
                other -> other.id().equals(item.id()) && other.item().role() == SampleRole.KILL);
    return late ? "came after the kill: stays killed" : "killed: the text is gone";
  }

  private String name(String receiptId) {
    return played.stream()
        .filter(item -> Objects.equals(item.receiptId(), receiptId))
        .map(item -> item.item().name())
        .findFirst()
        .orElse("a later version");
  }

  private static Fate fate(PlayedItem item, ExpectedEnd end, String words) {
    return new Fate(item, Optional.of(end), words);
  }
}
