package news.dateline.ingest.format.iptc7901;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.textwire.Transmission;
import news.dateline.ingest.format.textwire.Transmissions;
import news.dateline.ingest.source.SourceProfile;

/** IPTC 7901: one or more messages, each begun by SOH. */
public final class Iptc7901Parser implements ArticleParser {
  private static final char STX = 2;
  private static final char ETX = 3;

  @Override
  public String format() {
    return "iptc-7901";
  }

  @Override
  public int revision() {
    return 1;
  }

  /** By a whole message header at the start, after SOH or with STX or ETX further down. */
  @Override
  public boolean recognises(Wire wire) {
    String head = wire.head().text();
    int soh = head.indexOf(Transmission.SOH);
    int start = soh < 0 ? 0 : soh + 1;
    while (start < head.length() && head.charAt(start) <= ' ') {
      start++;
    }
    int end = head.indexOf('\n', start);
    MessageHeader header = MessageHeader.in(head.substring(start, end < 0 ? head.length() : end));
    boolean marked = soh >= 0 || head.indexOf(STX) >= 0 || head.indexOf(ETX) >= 0;
    return marked && header != null && header.isWhole();
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    return Transmissions.read(
        wire,
        "message",
        "messages",
        (transmission, characters) -> MessageArticle.of(transmission, characters, wire, source));
  }
}
