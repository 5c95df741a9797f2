package news.dateline.ingest.operator;

import java.util.Comparator;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.ingest.feed.FeedTexts;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.operator.Discovered.Story;
import news.dateline.ingest.operator.Discovered.Text;

/** The latest stories of a feed, in short. */
final class LatestStories {
  private static final int SHOWN = 5; // enough to see whether headlines, times and texts come out

  private LatestStories() {}

  /** The newest first; what states no time comes after, in the feed's order. */
  static List<Story> of(List<ReadItem> items) {
    return items.stream()
        .map(LatestStories::story)
        .sorted(Comparator.comparing(Story::time, Comparator.nullsLast(Comparator.reverseOrder())))
        .limit(SHOWN)
        .toList();
  }

  private static Story story(ReadItem item) {
    return switch (item) {
      case ReadItem.Refused refused ->
          new Story(null, null, null, Text.NONE, 0, List.of(), refused.refusal().detail());
      case ReadItem.Ready ready -> read(ready.article());
    };
  }

  private static Story read(Article article) {
    String body = article.bodyText();
    String text = body == null ? article.lead() : body;
    int characters = text == null ? 0 : text.codePointCount(0, text.length());
    Text kind = characters == 0 ? Text.NONE : FeedTexts.isTeaser(body) ? Text.TEASER : Text.FULL;
    return new Story(
        article.headline(),
        article.versionCreated() == null ? article.firstCreated() : article.versionCreated(),
        article.uri(),
        kind,
        characters,
        article.warnings(),
        null);
  }
}
