package news.dateline.ingest.format.plaintext;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;

/**
 * Plain text: the first line is the headline, the rest the body. It states neither identity nor
 * time: the whole text is its identity, so that no two stories under one standing headline ever
 * fall together.
 */
public final class PlainTextParser implements ArticleParser {
  @Override
  public String format() {
    return "plain";
  }

  @Override
  public int revision() {
    return 2;
  }

  @Override
  public boolean recognises(Wire wire) {
    return true;
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    String text = wire.text().strip();
    if (text.isEmpty()) {
      throw new RefusedException(new Refusal("empty", "bodyText", "the text is empty"));
    }
    if (text.indexOf('\0') >= 0) {
      throw new RefusedException(
          new Refusal("binary", null, "the content holds NUL characters: it is no text"));
    }
    int end = text.indexOf('\n');
    String headline = (end < 0 ? text : text.substring(0, end)).strip();
    String body = end < 0 ? "" : Paragraphs.of(text.substring(end + 1));
    Draft draft = new Draft(wire, source);
    draft.text(TextField.HEADLINE, headline, Place.line(1), "first line");
    draft.text(TextField.BODY_TEXT, body, Place.line(2), "the lines after the first");
    draft.stableFields(text);
    StoryDateline.read(draft);
    return List.of(draft.understood());
  }
}
