package news.dateline.ingest.format.nitf;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** What the story is about: subjects, classifiers, keywords; and where it stands in a paper. */
final class NitfSubjects {
  private static final String PREFIX = "tobject.subject.";

  private NitfSubjects() {}

  static void read(WireElement nitf, Draft draft) {
    for (WireElement subject : nitf.all("head", "tobject", "tobject.subject")) {
      String code = subject.attribute(PREFIX + "refnum");
      draft.subject(
          code == null ? subject.attribute(PREFIX + "code") : code,
          mostParticular(subject),
          subject,
          "tobject.subject.refnum as sent");
    }
    for (WireElement classifier : nitf.all("head", "docdata", "identified-content", "classifier")) {
      draft.subject(
          classifier.attribute("value"), Printed.of(classifier), classifier, "classifier/@value");
    }
    for (WireElement keyword : nitf.all("head", "docdata", "key-list", "keyword")) {
      draft.subject(null, keyword.attribute("key"), keyword.at("key"), "keyword");
    }
    for (WireElement pubdata : nitf.all("head", "pubdata")) {
      draft.text(
          TextField.SECTION,
          pubdata.attribute("position.section"),
          pubdata.at("position.section"),
          "pubdata/@position.section");
    }
  }

  /** A subject's name at its own level: detail, else matter, else type. */
  private static @Nullable String mostParticular(WireElement subject) {
    String detail = subject.attribute(PREFIX + "detail");
    String matter = subject.attribute(PREFIX + "matter");
    String type = subject.attribute(PREFIX + "type");
    if (detail != null) {
      return detail;
    }
    return matter == null ? type : matter;
  }
}
