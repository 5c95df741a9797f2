package news.dateline.ingest.discover;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** How addresses and titles say that they are of feeds. */
final class FeedWords {
  private static final Pattern FEED =
      Pattern.compile("(?i)(^|[^a-z])(rss|rdf|atom|feeds?|feed[.]json|jsonfeed)([^a-z]|$)");
  private static final Pattern COMMENTS =
      Pattern.compile("(?i)(comment|kommentar|comentario|commentaire|yorum)");
  private static final Pattern NEWS = Pattern.compile("(?i)(news|google|articles?|haber)");

  private FeedWords() {}

  static boolean nameFeed(@Nullable String pathAndQuery) {
    return pathAndQuery != null && FEED.matcher(pathAndQuery).find();
  }

  static boolean nameComments(@Nullable String text) {
    return text != null && COMMENTS.matcher(text).find();
  }

  static boolean nameNews(String path) {
    return NEWS.matcher(path).find();
  }
}
