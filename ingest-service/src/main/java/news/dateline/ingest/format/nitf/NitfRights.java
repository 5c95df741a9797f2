package news.dateline.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** Who holds the copyright, what the text may be used for, and who sends it out. */
final class NitfRights {
  private NitfRights() {}

  static void read(WireElement nitf, Draft draft) {
    for (WireElement copyright : nitf.all("head", "docdata", "doc.copyright")) {
      holder(copyright, "holder", draft);
    }
    for (WireElement rights : nitf.all("head", "docdata", "doc.rights")) {
      holder(rights, "owner", draft);
      terms(rights.attribute("type"), rights.attribute("limitations"), rights, "doc.rights", draft);
    }
    for (WireElement rights : nitf.all("body", "body.head", "rights")) {
      printed(rights, draft);
    }
    for (WireElement distributor : nitf.all("body", "body.head", "distributor")) {
      draft.infoSource(Printed.of(distributor), distributor, "distributor");
    }
  }

  private static void holder(WireElement element, String attribute, Draft draft) {
    draft.text(
        TextField.COPYRIGHT_HOLDER,
        element.attribute(attribute),
        element.at(attribute),
        "%s/@%s".formatted(element.getName(), attribute));
  }

  private static void printed(WireElement rights, Draft draft) {
    for (WireElement owner : rights.children("rights.owner")) {
      draft.text(TextField.COPYRIGHT_HOLDER, Printed.of(owner), owner, "rights.owner");
    }
    if (rights.elements().isEmpty()) {
      draft.text(TextField.USAGE_TERMS, Printed.of(rights), rights, "rights");
    } else {
      terms(
          text(rights.child("rights.type")),
          text(rights.child("rights.limitations")),
          rights,
          "rights",
          draft);
    }
  }

  private static void terms(
      @Nullable String type, @Nullable String limitations, Place place, String rule, Draft draft) {
    List<String> terms = new ArrayList<>();
    if (type != null) {
      terms.add(type);
    }
    if (limitations != null) {
      terms.add(limitations);
    }
    draft.text(
        TextField.USAGE_TERMS, String.join(" ", terms), place, rule + ": type and limitations");
  }

  private static @Nullable String text(@Nullable WireElement element) {
    return element == null ? null : Printed.of(element);
  }
}
