package news.dateline.index.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.index.letter.LetterView.State;

/**
 * A letter: each time that it failed, and what was done about it.
 *
 * @param failures the oldest first, at least one
 */
record DeadLetter(List<Failure> failures, Optional<LetterState> said) {
  private static final Comparator<Failure> IN_ORDER =
      Comparator.comparingInt(Failure::replay).thenComparing(Failure::at);

  DeadLetter {
    failures = failures.stream().sorted(IN_ORDER).toList();
  }

  String id() {
    return newest().letterId();
  }

  Failure newest() {
    return failures.getLast();
  }

  /**
   * A replay and its failure are told by its number and not by time: the clocks of two machines
   * differ, and a replay may fail before it is written down.
   */
  State state() {
    if (said.isEmpty()) {
      return State.OPEN;
    }
    Deed last = said.get().last();
    return switch (last.kind()) {
      case DROPPED -> State.DROPPED;
      case REPLAYED -> newest().replay() >= last.replay() ? State.OPEN : State.REPLAYED;
    };
  }

  /** How often it was replayed, as far as anybody knows. */
  int replays() {
    return Math.max(newest().replay(), said.map(it -> it.last().replay()).orElse(0));
  }

  /** The letter's state after a deed. */
  LetterState after(Deed deed) {
    return said.map(state -> state.after(deed))
        .orElseGet(
            () ->
                new LetterState(
                    id(),
                    newest().source().orElse(null),
                    newest().receiptId().orElse(null),
                    List.of(deed)));
  }
}
