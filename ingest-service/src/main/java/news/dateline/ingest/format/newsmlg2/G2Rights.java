package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;

/** Who holds the rights, and what may be done; rights in the metadata alone are left out. */
final class G2Rights {
  private G2Rights() {}

  static void read(WireElement item, ContentLanguage language, Draft draft) {
    G2Names names = new G2Names(item, language);
    List<WireElement> terms = new ArrayList<>();
    for (WireElement rights : item.children("rightsInfo")) {
      if (!G2Code.of(rights, "scope").equals("metadata")) {
        rights.children("copyrightHolder").forEach(holder -> holder(holder, names, draft));
        terms.addAll(rights.children("usageTerms"));
      }
    }
    JoinedText.set(
        TextField.USAGE_TERMS, language.pickAll(terms), "usageTerms; several are joined", draft);
    if ("None".equals(draft.get(TextField.USAGE_TERMS))) {
      draft.warn(
          TextField.USAGE_TERMS.field(),
          "placeholder",
          "the terms are the word 'None', which some converters write for no value; ask the agency");
    }
  }

  private static void holder(WireElement holder, G2Names names, Draft draft) {
    draft.text(
        TextField.COPYRIGHT_HOLDER, names.nameOrLiteral(holder), holder, "copyrightHolder's name");
    draft.text(
        TextField.COPYRIGHT_HOLDER,
        G2Code.first(holder, "uri", "qcode"),
        holder,
        "copyrightHolder as sent: it has no name");
  }
}
