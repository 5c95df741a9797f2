package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * The headline: without a role or with role main, in the content's language, of several the first
 * by rank and order. A sub headline never becomes one; a role of the sender's own only where there
 * is no other and it does not look like a lesser one.
 */
final class G2Headline {
  private static final Set<String> MAIN = Set.of("", "main", "mainheadline", "headline", "title");

  private static final List<String> LESSER =
      List.of("sub", "alt", "short", "web", "seo", "social", "sms", "kicker", "over", "tease");

  private static final int UNRANKED = Integer.MAX_VALUE;

  private G2Headline() {}

  static void read(WireElement item, ContentLanguage language, Draft draft) {
    List<WireElement> main = new ArrayList<>();
    List<WireElement> other = new ArrayList<>();
    for (WireElement headline : G2Properties.of(item, "contentMeta", "headline")) {
      String role = G2Code.of(headline, "role");
      if (headline.getValue().isBlank()) {
        continue;
      }
      if (MAIN.contains(role)) {
        main.add(headline);
      } else if (LESSER.stream().noneMatch(role::contains)) {
        other.add(headline);
      }
    }
    set(language.pick(ranked(main)), "headline without a role or with role main", draft);
    set(language.pick(ranked(other)), "headline with a role of the sender's own", draft);
  }

  private static void set(@Nullable WireElement headline, String rule, Draft draft) {
    if (headline != null) {
      draft.text(TextField.HEADLINE, G2Properties.text(headline), headline, rule);
    }
  }

  private static List<WireElement> ranked(List<WireElement> headlines) {
    return headlines.stream().sorted(Comparator.comparingInt(G2Headline::rank)).toList();
  }

  private static int rank(WireElement headline) {
    String rank = headline.attribute("rank");
    boolean digit = rank != null && rank.length() == 1 && Character.isDigit(rank.charAt(0));
    return rank != null && digit ? rank.charAt(0) : UNRANKED;
  }
}
