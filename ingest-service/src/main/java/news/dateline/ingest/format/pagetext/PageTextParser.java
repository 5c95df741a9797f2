package news.dateline.ingest.format.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.article.StatedTime;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.WireText;
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
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    try {
      String text = WireText.of(wire);
      return DATE_LINE.matcher(text.substring(0, Math.min(text.length(), HEAD_CHARS))).find();
    } catch (RefusedException e) {
      return false; // another format may declare its own charset; the last one says what is wrong
    }
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    List<String> lines =
        WireText.of(wire).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int items = firstItem(lines);
    int body = firstAfterItems(lines, items);
    PageClock clock = new PageClock(source.zone(), wire.receivedAt());
    ArticleBuilder content =
        ArticleBuilder.builder()
            .pubStatus(PubStatus.USABLE)
            .headline(lines.getFirst())
            .lead(items > 1 ? String.join(" ", lines.subList(1, items)) : null)
            .bodyText(
                body < lines.size() ? String.join("\n\n", lines.subList(body, lines.size())) : null)
            .language(source.language());
    String published = readItems(lines.subList(items, body), content, clock, source);
    // Without a date a headline is no identity: "Morning briefing" comes every day.
    String stable =
        published.isEmpty() ? String.join("\n", lines) : published + "\n" + lines.getFirst();
    return List.of(new ParsedItem.Understood(content, stable));
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

  /** Reads the "- " lines into {@code content} and returns the Published date as written, or "". */
  private static String readItems(
      List<String> items, ArticleBuilder content, PageClock clock, SourceProfile source) {
    String published = "";
    List<String> credits = new ArrayList<>();
    List<StatedTime> times = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (String item : items) {
      String text = item.substring(ITEM.length()).strip();
      if (text.startsWith(PUBLISHED)) {
        published = text.substring(PUBLISHED.length()).strip();
        content.firstCreated(clock.read("firstCreated", published, times, warnings));
      } else if (text.startsWith(MODIFIED)) {
        content.versionCreated(
            clock.read(
                "versionCreated", text.substring(MODIFIED.length()).strip(), times, warnings));
      } else if (text.startsWith(BY)) {
        content.byline(text.substring(BY.length()));
      } else if (text.equalsIgnoreCase(source.name()) || content.section() != null) {
        credits.add(text);
      } else {
        content.section(text);
      }
    }
    content.infoSources(credits).statedTimes(times).warnings(warnings);
    return published;
  }
}
