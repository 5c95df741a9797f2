package news.dateline.ingest.format.anpa1312;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.textwire.Transmission;
import news.dateline.ingest.format.textwire.Transmissions;
import news.dateline.ingest.source.SourceProfile;

/** ANPA 1312: one or more stories, each begun by SOH. */
public final class Anpa1312Parser implements ArticleParser {
  @Override
  public String format() {
    return "anpa-1312";
  }

  @Override
  public int revision() {
    return 1;
  }

  /** By both header lines, and a line that begins with {@code ^} or STX below them. */
  @Override
  public boolean recognises(Wire wire) {
    String head = wire.head().text();
    int start = head.indexOf(Transmission.SOH) + 1;
    int first = head.indexOf('\n', start);
    int second = first < 0 ? -1 : head.indexOf('\n', first + 1);
    if (second < 0) {
      return false;
    }
    StoryHeader header =
        StoryHeader.in(
            head.substring(start, first).replace("\r", ""),
            head.substring(first + 1, second).replace("\r", ""));
    return header != null
        && header.category() != null
        && (head.startsWith("^", second + 1) || head.startsWith("\u0002", second + 1));
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    return Transmissions.read(
        wire,
        "story",
        "stories",
        (transmission, characters) -> StoryArticle.of(transmission, characters, wire, source));
  }
}
