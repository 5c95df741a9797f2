package news.dateline.launcher.offline;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.launcher.console.Visible;

/** What one delivery holds: articles, and items that were not taken. */
record Reading(List<Article> articles, List<Refusal> refusals) {
  Reading {
    articles = List.copyOf(articles);
    refusals = List.copyOf(refusals);
  }

  static Reading of(List<ReadItem> items) {
    List<Article> articles = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (ReadItem item : items) {
      switch (item) {
        case ReadItem.Ready(Article article, _) -> articles.add(article);
        case ReadItem.Refused refused -> refusals.add(refused.refusal());
      }
    }
    return new Reading(articles, refusals);
  }

  /** Nothing of it was taken. */
  boolean isRefused() {
    return articles.isEmpty();
  }

  /** One sentence on why nothing, or some items, were not taken. */
  String refusal() {
    String first = sentence(refusals.getFirst());
    return refusals.size() == 1
        ? first
        : "%d items were refused; the first: %s".formatted(refusals.size(), first);
  }

  /** A refusal and the place it concerns. */
  static String sentence(Refusal refusal) {
    return Visible.placed(refusal.where(), refusal.detail());
  }
}
