package news.dateline.index;

import java.util.HashMap;
import java.util.Map;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;

/** What a document is to show, and what can be seen of the article then. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record Shown(byte[] json, Visibility visibility) {
  /** What can be seen of each article once that is written. */
  static Map<OpenArticle, String> visibilities(
      Map<OpenArticle, Verdict> verdicts, Map<OpenArticle, Shown> shown) {
    Map<OpenArticle, String> visibilities = new HashMap<>();
    verdicts.forEach(
        (article, verdict) -> {
          Shown next = shown.get(article);
          if (next != null) {
            visibilities.put(article, next.visibility.word());
          } else if (verdict.shown()) {
            article
                .standing()
                .map(Standing::visibility)
                .ifPresent(visibility -> visibilities.put(article, visibility.word()));
          }
        });
    return visibilities;
  }
}
