package news.dateline.ingest.format.newsmlg2;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.xml.WireElement;

/** What the content is about: the subjects themselves, not the broader concepts beside them. */
final class G2Subjects {
  private G2Subjects() {}

  static void read(WireElement item, ContentLanguage language, Draft draft) {
    G2Names names = new G2Names(item, language);
    for (WireElement subject : G2Properties.of(item, "contentMeta", "subject")) {
      String code = G2Code.first(subject, "qcode", "uri", "literal");
      draft.subject(code, names.name(subject), subject, "subject: QCode, else URI, else literal");
    }
  }
}
