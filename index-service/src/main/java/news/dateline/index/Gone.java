package news.dateline.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.dateline.index.Work.Done;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.ControlState.Mark;

/**
 * Whose text is gone for good, in every version.
 *
 * @param killed articles of which all is, by a kill
 * @param purged likewise, by a purge
 * @param until of reopened articles: what was received until then
 */
record Gone(Set<String> killed, Set<String> purged, Map<String, Instant> until) {
  /** What follows from a batch; of a reopened article old copies may come late. */
  static Gone of(Work work) {
    Gone gone = new Gone(new HashSet<>(), new HashSet<>(), new HashMap<>());
    for (Settled one : work.settled()) {
      boolean late = !one.control().counts(one.candidate().version());
      gone.add(one.candidate().articleId(), one.killed(), one.control(), late);
    }
    for (Done done : work.done()) {
      gone.add(done.control().articleId().value(), done.killed(), done.state(), true);
    }
    return gone;
  }

  boolean isEmpty() {
    return killed.isEmpty() && purged.isEmpty() && until.isEmpty();
  }

  /** Killed or purged. */
  Set<String> all() {
    Set<String> all = new HashSet<>(killed);
    all.addAll(purged);
    return all;
  }

  private void add(String articleId, boolean isKilled, ControlState control, boolean hasOldCopies) {
    Mark reinstate = control.reinstate();
    if (control.purged()) {
      purged.add(articleId);
    } else if (isKilled) {
      killed.add(articleId);
    } else if (reinstate != null && hasOldCopies) {
      until.put(articleId, reinstate.at());
    }
  }
}
