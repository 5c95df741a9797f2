package news.dateline.index.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.Article;
import news.dateline.article.Association;
import news.dateline.article.Hashes;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an item that kills others may call a story beside its uri: its number, its slug, its
 * headline. Only their hashes are kept, so that a hidden story can be found and not read.
 */
public final class StoryNames {
  /** As the parsers name an item that is known by a name only. */
  private static final Pattern NAMED =
      Pattern.compile("urn:dateline:([^:]+):(item|slug|headline):(.+)", Pattern.DOTALL);

  private static final String ITEM = "item";
  private static final String SLUG = "slug";
  private static final String HEADLINE = "headline";

  /** Letters of a cycle, which differ between leads of one story. */
  private static final Pattern CYCLE = Pattern.compile("^(?:bc|am|pm)-+");

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** An agency's running number at the end of an identity, such as {@code …:2026-03-11:0157}. */
  private static final Pattern NUMBER_AT_END = Pattern.compile("(?<![0-9])0*([0-9]{1,6})$");

  private StoryNames() {}

  /** An article's; none of one that is killed, or that kills another under the same slug. */
  public static List<String> of(Article article) {
    List<String> names = new ArrayList<>();
    if (article.pubStatus() == PubStatus.CANCELED || actsOnOthers(article)) {
      return names;
    }
    Matcher number = NUMBER_AT_END.matcher(article.uri());
    if (number.find()) {
      names.add(hash(article.source(), ITEM, number.group(1)));
    }
    add(names, article.source(), SLUG, article.slugline());
    add(names, article.source(), HEADLINE, article.headline());
    return names;
  }

  /** The name that {@code target} is, where it is one and no uri. */
  public static Optional<String> named(String target) {
    Matcher named = NAMED.matcher(target);
    return named.matches()
        ? Optional.of(hash(named.group(1), named.group(2), named.group(3)))
        : Optional.empty();
  }

  /** As it may be listed: a headline is text of an article, so only its hash is told. */
  public static String listed(String target) {
    Matcher named = NAMED.matcher(target);
    return named.matches() && named.group(2).equals(HEADLINE)
        ? target.substring(0, named.start(3)) + named(target).orElseThrow()
        : target;
  }

  private static boolean actsOnOthers(Article article) {
    return article.associations().stream()
        .map(Association::rel)
        .anyMatch(rel -> rel.equals("kills") || rel.equals("holds"));
  }

  private static void add(List<String> names, String source, String kind, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      names.add(hash(source, kind, text));
    }
  }

  private static String hash(String source, String kind, String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String uncycled = kind.equals(SLUG) ? CYCLE.matcher(lower).replaceFirst("") : lower;
    String word = SEPARATORS.matcher(uncycled).replaceAll("-").replaceAll("^-|-$", "");
    return Hashes.base32(source, kind, word);
  }
}
