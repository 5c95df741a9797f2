package news.dateline.ingest.format.html;

import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;

/** Pages that are no article: home pages, errors, log-in walls, empty shells. */
final class NoArticle {
  /** Running text of two short paragraphs; the shortest news in brief have that. */
  private static final int SHORT = 150;

  /** An error's explanation or a log-in page's offer is no longer than that. */
  private static final int NOTICE = 800;

  private static final List<String> ERRORS =
      List.of(
          "404",
          "403",
          "410",
          "500",
          "502",
          "503",
          "error",
          "page not found",
          "not found",
          "access denied",
          "forbidden",
          "just a moment",
          "attention required",
          "page unavailable",
          "seite nicht gefunden",
          "page introuvable",
          "página no encontrada",
          "are you a robot");

  private NoArticle() {}

  /**
   * Refuses a page that is none.
   *
   * @param described whether metadata describe an article on it
   * @param dated whether it states when it was published
   */
  static void check(Page page, PageStory story, boolean described, boolean dated, String address)
      throws RefusedException {
    String title = PageTitle.heading(page).orElse(page.title()).toLowerCase(Locale.ROOT);
    if (described) {
      return;
    }
    if (story.prose() < NOTICE && (isError(title) || isError(page.title()))) {
      throw refusal("an error page ('%s')".formatted(page.title()));
    }
    if (story.prose() < NOTICE && page.asksForPassword) {
      throw refusal("a page to log in");
    }
    if (!dated && (PageUrl.isHome(address) || isWebsite(page, story))) {
      throw refusal("a home page or a list of articles");
    }
    if (story.prose() < (dated ? 1 : SHORT)) {
      throw refusal("no article: neither its metadata nor its text is one");
    }
  }

  /** A site's page that has several articles to choose from, or hardly any text. */
  private static boolean isWebsite(Page page, PageStory story) {
    return "website".equals(page.meta.first("og:type"))
        && (story.prose() < NOTICE || page.firstHeadings.size() != 1);
  }

  private static boolean isError(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return ERRORS.stream()
        .anyMatch(
            error ->
                lower.equals(error)
                    || lower.startsWith(error + " ")
                    || lower.startsWith(error + ":")
                    || lower.startsWith(error + ".")
                    || (error.length() > 5 && lower.contains(error)));
  }

  private static RefusedException refusal(String what) {
    return new RefusedException(
        new Refusal(
            "no-article", "page", "the page is %s; send the page of one article".formatted(what)));
  }
}
