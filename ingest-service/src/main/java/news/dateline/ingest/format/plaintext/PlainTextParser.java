package news.dateline.ingest.format.plaintext;

import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.WireText;
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
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    return true;
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    String text = WireText.of(wire).strip();
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
    ArticleBuilder content =
        ArticleBuilder.builder()
            .pubStatus(PubStatus.USABLE)
            .headline(headline)
            .bodyText(body.isEmpty() ? null : body)
            .language(source.language());
    return List.of(new ParsedItem.Understood(content, text));
  }
}
