package news.dateline.index.judge;

import java.util.List;

/** How one version was settled. */
public sealed interface Outcome {
  /** Every label there is, for counters that are there from the start. */
  List<String> LABELS =
      List.of("indexed", "superseded", "duplicate", "after-kill", "dead-lettered");

  /** It is, or was when it was settled, the current version. */
  record Indexed() implements Outcome {}

  /** A newer version stands; {@code by} is that one's receipt id. */
  record Superseded(String by) implements Outcome {}

  /** The same bytes were kept before; {@code of} is the receipt id by which. */
  record Duplicate(String of) implements Outcome {}

  /** Received after a kill of the article; {@code kill} is the standing kill's receipt id. */
  record AfterKill(String kill) implements Outcome {}

  /** Elasticsearch cannot take the document; it becomes a dead letter. */
  record Rejected(String reason, String detail) implements Outcome {}

  /** The outcome as receipts and metrics name it. */
  default String label() {
    return switch (this) {
      case Indexed ignored -> "indexed";
      case Superseded ignored -> "superseded";
      case Duplicate ignored -> "duplicate";
      case AfterKill ignored -> "after-kill";
      case Rejected ignored -> "dead-lettered";
    };
  }
}
