package news.dateline.ingest.format.nitf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;

/** What desks tell each other: notes, slug, urgency, language. */
final class NitfDesk {
  private NitfDesk() {}

  static void read(WireElement nitf, Draft draft) {
    for (WireElement urgency : nitf.all("head", "docdata", "urgency")) {
      draft.urgency(urgency.attribute("ed-urg"), urgency.at("ed-urg"), "urgency/@ed-urg");
    }
    notes(nitf, draft);
    slug(nitf, draft);
    language(nitf, draft);
  }

  private static void notes(WireElement nitf, Draft draft) {
    List<WireElement> messages = nitf.all("head", "docdata", "ed-msg");
    String info =
        messages.stream()
            .flatMap(message -> Stream.ofNullable(message.attribute("info")))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!info.isEmpty()) {
      draft.text(TextField.ED_NOTE, info, messages.getFirst().at("info"), "ed-msg/@info");
    }
    for (WireElement note : nitf.all("body", "body.head", "note")) {
      if ("cpyrt".equals(note.attribute("noteclass"))) {
        draft.text(TextField.USAGE_TERMS, Printed.of(note), note, "note of class cpyrt");
      } else {
        draft.text(TextField.ED_NOTE, Printed.of(note), note, "note, where there is no ed-msg");
      }
    }
  }

  /** NITF has no element for it: agencies use a meta, or a du-key made of words. */
  private static void slug(WireElement nitf, Draft draft) {
    for (WireElement meta : nitf.all("head", "meta")) {
      String name = meta.attribute("name");
      if (name != null && isSlug(name.toLowerCase(Locale.ROOT))) {
        draft.text(
            TextField.SLUGLINE, meta.attribute("content"), meta.at("content"), "meta " + name);
      }
    }
    for (WireElement key : nitf.all("head", "docdata", "du-key")) {
      String words = key.attribute("key");
      if (words != null && words.chars().noneMatch(Character::isDigit)) {
        draft.text(TextField.SLUGLINE, words, key.at("key"), "du-key/@key, where it has no digits");
      }
    }
  }

  private static boolean isSlug(String name) {
    return name.equals("slug")
        || name.equals("slugline")
        || name.equals("anpa-keyword")
        || name.equals("ap-slug");
  }

  private static void language(WireElement nitf, Draft draft) {
    language(nitf.all("body", "body.content"), draft);
    language(nitf.all("body"), draft);
    language(List.of(nitf), draft);
    draft.text(
        TextField.LANGUAGE, nitf.attribute("baselang"), nitf.at("baselang"), "nitf/@baselang");
  }

  private static void language(List<WireElement> elements, Draft draft) {
    for (WireElement element : elements) {
      draft.text(
          TextField.LANGUAGE,
          element.attribute("lang", Namespace.XML_NAMESPACE),
          element.at("xml:lang"),
          "xml:lang of the text");
      // NITF 2.5 had it without the prefix.
      draft.text(
          TextField.LANGUAGE, element.attribute("lang"), element.at("lang"), "lang of the text");
    }
  }
}
