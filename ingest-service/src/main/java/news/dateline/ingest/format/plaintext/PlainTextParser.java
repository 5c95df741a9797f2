package news.dateline.ingest.format.plaintext;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StoryBody;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.wording.StoryEdges;
import news.dateline.ingest.format.wording.StoryInstructions;
import news.dateline.ingest.source.SourceProfile;

/**
 * Plain text: the first line is the headline, the rest the body; lines to editors may stand above.
 * It states neither identity nor time: the whole text is its identity, so that no two stories under
 * one standing headline ever fall together.
 */
public final class PlainTextParser implements ArticleParser {
  /** A story has its headline below a few lines to editors at most. */
  private static final int INSTRUCTION_LINES = 6;

  @Override
  public String format() {
    return "plain";
  }

  @Override
  public int revision() {
    return 3;
  }

  @Override
  public boolean recognises(Wire wire) {
    // Markup that no other format of the source knows is no story: its tags would be the text.
    return !wire.head().text().startsWith("<?xml") && wire.head().rootElement().isEmpty();
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
    Draft draft = new Draft(wire, source);
    StoryInstructions instructions = new StoryInstructions(draft);
    int start = afterInstructions(text, instructions);
    int end = text.indexOf('\n', start);
    String headline = end < 0 ? text.substring(start) : text.substring(start, end);
    String body = end < 0 ? "" : Paragraphs.of(text.substring(end + 1));
    draft.text(TextField.HEADLINE, headline, Place.line(1), "first line that is no instruction");
    Place below = Place.named("the lines below the headline");
    StoryBody.read(
        draft, StoryEdges.read(body, instructions, below), below, "the lines after the headline");
    draft.text(TextField.HEADLINE, firstLine(text), Place.line(1), "first line");
    instructions.finish(text, Place.named("the text"));
    draft.stableFields(text);
    return List.of(draft.understood());
  }

  /** Lines to editors may stand above the headline. */
  private static int afterInstructions(String text, StoryInstructions instructions) {
    int at = 0;
    for (int line = 1; line <= INSTRUCTION_LINES && at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      String content = text.substring(at, end < 0 ? text.length() : end);
      if (!content.isBlank() && !instructions.take(content, Place.line(line))) {
        return at;
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return at;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
