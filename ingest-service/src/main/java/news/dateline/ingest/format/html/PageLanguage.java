package news.dateline.ingest.format.html;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import org.jspecify.annotations.Nullable;

/** Language tags as pages write them. */
final class PageLanguage {
  /** The longest tag in use, such as {@code zh-Hant-HK-x-private}, is shorter. */
  private static final int MAX_LENGTH = 35;

  private PageLanguage() {}

  /** Sets the language if the text is a tag (BCP 47) or a locale; "English" is neither. */
  static void read(Draft draft, @Nullable String stated, Place place, String rule) {
    String tag = stated == null ? "" : stated.strip().replace('_', '-');
    int dot = tag.indexOf('.');
    tag = dot > 0 ? tag.substring(0, dot) : tag; // en_GB.UTF-8
    if (isTag(tag)) {
      draft.text(TextField.LANGUAGE, tag, place, rule);
    }
  }

  private static boolean isTag(String tag) {
    int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    return tag.length() <= MAX_LENGTH
        && (primary == 2 || primary == 3)
        && !tag.endsWith("-")
        && tag.chars().allMatch(c -> c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
  }
}
