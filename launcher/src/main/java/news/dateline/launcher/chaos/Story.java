package news.dateline.launcher.chaos;

import java.util.List;
import news.dateline.article.ArticleId;

/**
 * A story with all its versions.
 *
 * @param word stands in every text of it and nowhere else
 * @param versions at least one
 */
record Story(ChaosSource source, String uri, String word, List<Version> versions) {

  Story {
    versions = List.copyOf(versions);
  }

  String articleId() {
    return ArticleId.of(source.id(), uri).value();
  }

  /** The version that stands in the end. */
  Version standing() {
    return versions.stream().reduce((a, b) -> b.outranks(a) ? b : a).orElseThrow();
  }
}
