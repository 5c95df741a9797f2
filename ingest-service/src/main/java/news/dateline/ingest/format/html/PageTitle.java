package news.dateline.ingest.format.html;

import java.util.Locale;
import java.util.Optional;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page prints as its headline. */
final class PageTitle {
  private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " · ", " » "};

  private PageTitle() {}

  /** The first h1 that has text and is no site's name. */
  static Optional<String> heading(Page page) {
    String site = page.meta.first("og:site_name");
    return page.firstHeadings.stream()
        .limit(8) // live blogs number their posts with them
        .map(HtmlText::of)
        .map(PlainText::clean)
        .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase(site))
        .findFirst();
  }

  /** The title without the site's name behind the last separator. */
  static String withoutSite(String title) {
    int cut = -1;
    for (String separator : SEPARATORS) {
      cut = Math.max(cut, title.lastIndexOf(separator));
    }
    return cut > 0 ? title.substring(0, cut).strip() : title.strip();
  }

  /** The title without the site's name, if an h1 shows that the rest is the headline. */
  static String shortened(String title, @Nullable String heading) {
    if (heading == null || heading.length() >= title.length() || !startsWith(title, heading)) {
      return title;
    }
    String rest = title.substring(heading.length());
    for (String separator : SEPARATORS) {
      if (rest.startsWith(separator)) {
        return heading;
      }
    }
    return title;
  }

  static boolean isSame(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static boolean startsWith(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }

  /** Letters and digits alone: quotes and dashes are printed in many ways. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** The text of a heading. */
  static String of(Element heading) {
    return PlainText.clean(HtmlText.of(heading));
  }
}
