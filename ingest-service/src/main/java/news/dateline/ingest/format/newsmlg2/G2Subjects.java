package news.dateline.ingest.format.newsmlg2;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.xml.WireElement;

/** What the content is about: the subjects themselves, not the broader concepts beside them. */
final class G2Subjects {
  private G2Subjects() {}

  static void read(WireElement item, ContentLanguage language, Draft draft) {
    G2Names names = new G2Names(item, language);
    for (WireElement subject : G2Properties.of(item, "contentMeta", "subject")) {
      WireElement concept = concept(subject);
      String code = G2Code.first(concept, "qcode", "uri", "literal");
      draft.subject(code, names.name(concept), concept, "subject: QCode, else URI, else literal");
    }
  }

  /**
   * A subject with facets has no code of its own: its {@code mainConcept} says what it is (2.26).
   */
  private static WireElement concept(WireElement subject) {
    WireElement main = subject.child("mainConcept");
    boolean coded = G2Code.first(subject, "qcode", "uri", "literal") != null;
    return main == null || coded ? subject : main;
  }
}
