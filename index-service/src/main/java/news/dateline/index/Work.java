package news.dateline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.Control;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Verdict;
import news.dateline.index.store.WriteOutcome.Rejected;

/**
 * What became of a batch.
 *
 * @param done controls that stand now
 * @param fresh those that were never carried out before
 * @param refused controls that Elasticsearch cannot carry out
 */
record Work(
    List<Settled> settled, List<Done> done, List<Control> fresh, Map<Control, Rejected> refused) {
  static Work begun() {
    return new Work(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
  }

  /** A control that was carried out, and what it made of the article. */
  record Done(Control control, boolean killed, ControlState state) {}

  /** All of an article's candidates and controls are settled by that. */
  void add(OpenArticle article, Verdict verdict) {
    article.controls().forEach(it -> done.add(new Done(it, verdict.killed(), verdict.control())));
    settled.addAll(article.settle(verdict));
  }
}
