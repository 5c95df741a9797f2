package news.dateline.ingest.format.ninjs;

import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonBodies;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.format.text.HtmlText;

/** Headline, lead and body of an item of ninjs. */
final class NinjsText {
  /** Roles of a description that sums the story up; captions and credits are none. */
  private static final Set<String> LEADS =
      Set.of("lead", "summary", "abstract", "teaser", "text", "html", "xhtml", "", "main", "intro");

  private NinjsText() {}

  static void read(JsonView item, Draft draft, boolean story) {
    String headline = item.text("headline");
    draft.text(
        TextField.HEADLINE,
        headline == null ? null : oneLine(headline),
        item.at("headline"),
        "headline");
    JsonBodies.of(item, "headline", "headlines")
        .main()
        .ifPresent(
            main ->
                draft.text(
                    TextField.HEADLINE,
                    oneLine(main.value()),
                    main.place(),
                    "headlines: role main, else the first"));
    JsonBodies.of(item, "body", "bodies")
        .main()
        .ifPresent(
            main ->
                draft.text(
                    TextField.BODY_TEXT,
                    main.text(),
                    main.place(),
                    "bodies: role main, else the whole text; plain text before markup"));
    if (story) {
      JsonBodies.of(item, "description", "descriptions")
          .withRole(LEADS)
          .ifPresent(
              lead ->
                  draft.text(
                      TextField.LEAD, lead.text(), lead.place(), "the description of a story"));
    }
  }

  /** Superdesk's editors may put markup into a headline. */
  private static String oneLine(String headline) {
    return HtmlText.looksLikeHtml(headline) ? HtmlText.of(headline) : headline;
  }
}
