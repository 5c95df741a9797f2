package news.dateline.ingest.format.newsmlg2;

import java.util.Locale;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * A concept's reference.
 *
 * @param scheme the vocabulary's URI; null where no catalog at hand maps the alias
 * @param code within it
 */
record G2Code(@Nullable String scheme, String code) {

  /** The concept that a URI names: vocabularies end in a slash or a hash. */
  static G2Code ofUri(String uri) {
    int end = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1;
    return new G2Code(uri.substring(0, end), uri.substring(end));
  }

  /**
   * The code alone, without alias or vocabulary: enough where codes are telling and aliases are the
   * sender's own.
   */
  static String bare(String qcodeOrUri) {
    int slash = Math.max(qcodeOrUri.lastIndexOf('/'), qcodeOrUri.lastIndexOf('#'));
    return qcodeOrUri.substring(Math.max(slash, qcodeOrUri.indexOf(':')) + 1);
  }

  /** The bare code of the property in lower case, "" where it has none. */
  static String of(@Nullable WireElement property) {
    return property == null ? "" : lower(first(property, "qcode", "uri", "literal"));
  }

  /** The bare code of an attribute or of its URI sibling in lower case, "" where it has none. */
  static String of(WireElement property, String attribute) {
    return lower(first(property, attribute, attribute + "uri"));
  }

  /** The first of the attributes that is there, as sent. */
  static @Nullable String first(WireElement property, String... attributes) {
    for (String attribute : attributes) {
      String value = property.attribute(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static String lower(@Nullable String stated) {
    return stated == null ? "" : bare(stated).toLowerCase(Locale.ROOT);
  }
}
