package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * The language of an item's content, by which one of several headlines, names or renditions is
 * chosen. {@code xml:lang} of the item is the language of its metadata and only stands in.
 *
 * @param tag BCP 47; null where the item states none
 */
record ContentLanguage(@Nullable String tag) {

  static ContentLanguage read(WireElement item, Draft draft) {
    WireElement stated = stated(item);
    if (stated != null) {
      draft.text(TextField.LANGUAGE, stated.attribute("tag"), stated.at("tag"), "content language");
    }
    for (WireElement content : G2Content.inline(item)) {
      WireElement element = languageElement(content);
      draft.text(
          TextField.LANGUAGE, langOf(element), element.at("xml:lang"), "xml:lang of the content");
    }
    if (!draft.has(TextField.LANGUAGE)) {
      standIn(item, draft);
    }
    return new ContentLanguage(draft.get(TextField.LANGUAGE));
  }

  /** Of several the one that is most in this language, of equals the first; null of none. */
  @Nullable WireElement pick(List<WireElement> variants) {
    return variants.isEmpty() ? null : preferred(variants).getFirst();
  }

  /** All those that are most in this language. */
  List<WireElement> pickAll(List<WireElement> variants) {
    int best = variants.stream().mapToInt(this::closeness).max().orElse(0);
    return variants.stream().filter(variant -> closeness(variant) == best).toList();
  }

  /** In order of preference. */
  List<WireElement> preferred(List<WireElement> variants) {
    if (variants.size() < 2) {
      return variants;
    }
    List<WireElement> sorted = new ArrayList<>(variants);
    sorted.sort(Comparator.comparingInt(this::closeness).reversed());
    return sorted;
  }

  private int closeness(WireElement variant) {
    String lang = langOf(languageElement(variant));
    if (lang == null) {
      return 1;
    }
    if (tag == null) {
      return 0;
    }
    if (lang.equalsIgnoreCase(tag)) {
      return 3;
    }
    return primary(lang).equals(primary(tag)) ? 2 : 0;
  }

  /** Without a role it is the content's; a role such as that of a voice-over comes second. */
  private static @Nullable WireElement stated(WireElement item) {
    List<WireElement> languages =
        G2Properties.of(item, "contentMeta", "language").stream()
            .filter(language -> language.attribute("tag") != null)
            .toList();
    return languages.stream()
        .filter(language -> G2Code.of(language, "role").isEmpty())
        .findFirst()
        .orElse(languages.isEmpty() ? null : languages.getFirst());
  }

  private static void standIn(WireElement item, Draft draft) {
    WireElement at = item;
    while (at != null && langOf(at) == null) {
      at = at.getParentElement() instanceof WireElement parent ? parent : null;
    }
    if (at != null) {
      draft.text(TextField.LANGUAGE, langOf(at), at.at("xml:lang"), "xml:lang of the metadata");
      draft.warn(
          "language",
          "metadata-language",
          "contentMeta states no language; that of the metadata stands in");
    }
  }

  /** XHTML in an inlineXML says its language on its own root. */
  private static WireElement languageElement(WireElement variant) {
    if (langOf(variant) != null || !variant.getName().equals("inlineXML")) {
      return variant;
    }
    List<WireElement> roots = variant.elements();
    return roots.size() == 1 ? roots.getFirst() : variant;
  }

  private static @Nullable String langOf(WireElement element) {
    String lang = element.attribute("lang", Namespace.XML_NAMESPACE);
    return lang == null ? element.attribute("lang") : lang;
  }

  private static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
