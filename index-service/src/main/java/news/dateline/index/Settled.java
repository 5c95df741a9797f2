package news.dateline.index;

import java.util.stream.Stream;
import news.dateline.index.control.Notice;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Outcome;

/**
 * A candidate and how it ended.
 *
 * @param killed whether its article is
 * @param control what was done to its article
 */
record Settled(Candidate candidate, Outcome outcome, boolean killed, ControlState control) {
  /** The notice that it is, where it counts and kills others; a repeat has nothing to add. */
  Stream<Notice> notice() {
    boolean isFirst =
        !(outcome instanceof Outcome.Rejected) && !(outcome instanceof Outcome.Duplicate);
    return isFirst && control.counts(candidate.version())
        ? Notice.of(candidate).stream()
        : Stream.empty();
  }
}
