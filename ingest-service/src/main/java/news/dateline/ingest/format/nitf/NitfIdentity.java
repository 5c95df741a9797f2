package news.dateline.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.xml.WireElement;

/** Which document it is, which version of it, and of when. */
final class NitfIdentity {
  private NitfIdentity() {}

  static void read(WireElement nitf, Draft draft) {
    for (WireElement id : nitf.all("head", "docdata", "doc-id")) {
      draft.text(TextField.URI, id.attribute("id-string"), id.at("id-string"), "doc-id/@id-string");
    }
    for (WireElement key : nitf.all("head", "docdata", "du-key")) {
      draft.version(key.attribute("version"), key.at("version"), "du-key/@version");
    }
    for (WireElement issue : nitf.all("head", "docdata", "date.issue")) {
      draft.time(TimeField.VERSION_CREATED, NitfEmbargo.stated(issue), issue, "date.issue/@norm");
    }
    if (nitf.all("head", "docdata", "date.issue").isEmpty()) {
      published(nitf, draft);
    }
  }

  /** Archives of newspapers have nothing but the day of the paper. */
  private static void published(WireElement nitf, Draft draft) {
    for (WireElement pubdata : nitf.all("head", "pubdata")) {
      draft.time(
          TimeField.VERSION_CREATED,
          pubdata.attribute("date.publication"),
          pubdata.at("date.publication"),
          "pubdata/@date.publication, where there is no date.issue");
    }
  }

  /**
   * What identifies a document without a doc-id: the whole of it, so that no two stories under one
   * key ever fall together.
   */
  static void standIn(WireElement nitf, Draft draft) {
    if (draft.has(TextField.URI)) {
      return;
    }
    List<String> fields = new ArrayList<>();
    for (WireElement issue : nitf.all("head", "docdata", "date.issue")) {
      fields.add(String.valueOf(NitfEmbargo.stated(issue)));
    }
    for (WireElement key : nitf.all("head", "docdata", "du-key")) {
      fields.add(String.valueOf(key.attribute("key")));
    }
    fields.add(String.valueOf(draft.get(TextField.HEADLINE)));
    fields.add(String.valueOf(draft.get(TextField.BODY_TEXT)));
    draft.stableFields(String.join("\n", fields));
  }
}
