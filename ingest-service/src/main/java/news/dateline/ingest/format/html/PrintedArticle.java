package news.dateline.ingest.format.html;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.text.StoryText;
import org.jspecify.annotations.Nullable;

/** What a page prints: headline, times and text, where its metadata do not say better. */
final class PrintedArticle {
  private static final Place PAGE = Place.named("the page's text");

  /** Percent; a text that is shorter than that of the articleBody is an extract of it. */
  private static final int EXTRACT = 90;

  /** Characters below which a text that is not free is a beginning; a story has more. */
  private static final int BEGINNING = 1_500;

  private final Page page;
  private final PageStory story;
  private final Draft draft;
  private String published = "";

  PrintedArticle(Page page, PageStory story, Draft draft) {
    this.page = page;
    this.story = story;
    this.draft = draft;
  }

  void readMarks(@Nullable String heading) {
    draft.text(TextField.HEADLINE, heading, Place.named("h1"), "the page's heading");
    draft.text(
        TextField.HEADLINE,
        PageTitle.withoutSite(page.title()),
        Place.named("title"),
        "the page's title without the site's name");
    new TimeMarks(draft).read(page.times, story.lines());
    published = page.times.isEmpty() ? "" : page.times.getFirst().attr("datetime");
  }

  boolean isDated() {
    return draft.has(TimeField.FIRST_CREATED) || draft.has(TimeField.VERSION_CREATED);
  }

  /** Without a time a headline is no identity: "Morning briefing" comes every day. */
  String identity() {
    String text = published.isEmpty() ? story.text() : published;
    return draft.get(TextField.HEADLINE) + "\n" + text;
  }

  void readText(Descriptions described) {
    String stated = described.body();
    boolean isExtract = story.text().length() * 100L < stated.length() * (long) EXTRACT;
    String text = isExtract ? statedText(stated) : withoutHeadline(story.text());
    if (described.isNotFree() && text.length() < BEGINNING) {
      draft.warn(
          "bodyText",
          "paywall",
          "the page says that its text is not free, and has only the beginning of it");
    }
    StoryText parts = StoryText.of(text);
    draft.text(
        TextField.BODY_TEXT,
        parts.body(),
        isExtract ? Place.named("articleBody") : PAGE,
        isExtract ? "longer than the page's text" : "the page's main text");
    if (parts.byline() != null) {
      draft.text(
          TextField.BYLINE, Bylines.withoutBy(parts.byline()), PAGE, "the first line is a byline");
    }
    StoryDateline.read(draft);
  }

  /** Pages without an h1 print the headline as a paragraph like any other. */
  private String withoutHeadline(String text) {
    int end = text.indexOf("\n\n");
    String headline = draft.get(TextField.HEADLINE);
    return end > 0 && headline != null && PageTitle.isSame(text.substring(0, end), headline)
        ? text.substring(end + 2)
        : text;
  }

  private static String statedText(String body) {
    return HtmlText.looksLikeHtml(body) ? HtmlText.of(body) : PlainText.of(body);
  }
}
