package news.dateline.ingest.format.nitf;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlPath;
import news.dateline.ingest.format.xml.XmlReader;
import news.dateline.ingest.source.SourceProfile;

/**
 * NITF (IPTC News Industry Text Format) 2.5 to 3.6, standing alone: one document, one article. The
 * namespace and the DTD are optional, and neither decides anything.
 */
public final class NitfParser implements ArticleParser {
  private static final String ROOT = "nitf";

  @Override
  public String format() {
    return "nitf";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    return wire.head().rootElement().equals(ROOT)
        || wire.mediaType().equals("application/nitf+xml")
        || wire.mediaType().equals("text/vnd.iptc.nitf");
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    if (!(XmlReader.read(wire).getRootElement() instanceof WireElement nitf)
        || !nitf.getName().equals(ROOT)) {
      throw new RefusedException(
          new Refusal(
              "no-nitf", "/", "the document's first element is not nitf; name another format"));
    }
    Draft draft = new Draft(wire, source);
    NitfIdentity.read(nitf, draft);
    NitfStory.read(nitf, draft);
    NitfStatus.read(nitf, draft);
    NitfIdentity.standIn(nitf, draft);
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    draft.unread(() -> XmlPath.unread(nitf));
    return List.of(draft.understood());
  }
}
