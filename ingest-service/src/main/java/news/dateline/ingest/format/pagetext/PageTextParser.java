package news.dateline.ingest.format.pagetext;

import com.google.re2j.Pattern;
import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StoryBody;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.wording.StoryEdges;
import news.dateline.ingest.format.wording.StoryInstructions;
import news.dateline.ingest.source.SourceProfile;

/**
 * The text of an article page as a news site prints it: headline, lead, lines that begin with "- "
 * (section, agency, dates), then the body, one paragraph a line.
 */
public final class PageTextParser implements ArticleParser {
  private static final Pattern DATE_LINE = Pattern.compile("(?m)^- (?:Published|Modified) Date:");
  private static final int HEAD_CHARS =
      8_000; // the dates stand above the body: no need to search all of it
  private static final String ITEM = "- ";
  private static final String PUBLISHED = "Published Date:";
  private static final String MODIFIED = "Modified Date:";
  private static final String BY = "By ";

  @Override
  public String format() {
    return "page-text";
  }

  @Override
  public int revision() {
    return 3;
  }

  @Override
  public boolean recognises(Wire wire) {
    try {
      String text = wire.text();
      return DATE_LINE.matcher(text.substring(0, Math.min(text.length(), HEAD_CHARS))).find();
    } catch (RefusedException e) {
      return false; // another format may declare its own charset; the last one says what is wrong
    }
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    List<String> lines =
        wire.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int items = firstItem(lines);
    int body = firstAfterItems(lines, items);
    Draft draft = new Draft(wire, source);
    StoryInstructions instructions = new StoryInstructions(draft);
    draft.text(TextField.HEADLINE, lines.getFirst(), Place.line(1), "first line");
    if (items > 1) {
      draft.text(
          TextField.LEAD,
          String.join(" ", lines.subList(1, items)),
          Place.line(2),
          "lines between the headline and the first that begins with '- '");
    }
    String published = readItems(lines.subList(items, body), draft, source);
    instructions.take(lines.getFirst(), Place.line(1));
    Place below = Place.named("the lines after the last that begins with '- '");
    String text = String.join("\n\n", lines.subList(body, lines.size()));
    StoryBody.read(
        draft, StoryEdges.read(text, instructions, below), below, "one paragraph a line");
    instructions.finish(lines.getFirst() + "\n" + text, below);
    // Without a date a headline is no identity: "Morning briefing" comes every day.
    draft.stableFields(
        published.isEmpty() ? String.join("\n", lines) : published + "\n" + lines.getFirst());
    return List.of(draft.understood());
  }

  private static int firstItem(List<String> lines) throws RefusedException {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(ITEM)) {
        if (i == 0) {
          throw new RefusedException(
              new Refusal(
                  "no-headline",
                  "line 1",
                  "the first line begins with '- ' where the headline should stand"));
        }
        return i;
      }
    }
    throw new RefusedException(
        new Refusal(
            "no-items",
            "line 2",
            "no line begins with '- Published Date:' as in the text of an article page"));
  }

  private static int firstAfterItems(List<String> lines, int first) {
    int i = first;
    while (i < lines.size() && lines.get(i).startsWith(ITEM)) {
      i++;
    }
    return i;
  }

  /** Reads the "- " lines into the draft and returns the Published date as written, or "". */
  private static String readItems(List<String> items, Draft draft, SourceProfile source) {
    String published = "";
    for (String item : items) {
      String text = item.substring(ITEM.length()).strip();
      Place place = Place.named("the line '" + item + "'");
      if (text.startsWith(PUBLISHED)) {
        published = text.substring(PUBLISHED.length()).strip();
        draft.pageTime(TimeField.FIRST_CREATED, published, place, PUBLISHED);
      } else if (text.startsWith(MODIFIED)) {
        draft.pageTime(
            TimeField.VERSION_CREATED, text.substring(MODIFIED.length()), place, MODIFIED);
      } else if (text.startsWith(BY)) {
        draft.text(TextField.BYLINE, text.substring(BY.length()), place, "begins with 'By '");
      } else if (text.equalsIgnoreCase(source.name()) || draft.has(TextField.SECTION)) {
        draft.infoSource(text, place, "a line that is neither date, writer nor section");
      } else {
        draft.text(TextField.SECTION, text, place, "the first line that is none of these");
      }
    }
    return published;
  }
}
