package news.dateline.ingest.format.newsml1;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.nitf.Printed;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;

/** Who holds the copyright, and what the content may be used for. */
final class NewsMl1Rights {
  private NewsMl1Rights() {}

  static void read(WireElement component, Draft draft) {
    for (WireElement holder : component.all("RightsMetadata", "Copyright", "CopyrightHolder")) {
      draft.text(TextField.COPYRIGHT_HOLDER, Printed.of(holder), holder, "CopyrightHolder");
    }
    for (WireElement line : component.all("NewsLines", "CopyrightLine")) {
      draft.text(
          TextField.COPYRIGHT_HOLDER,
          holder(Printed.of(line)),
          line,
          "CopyrightLine without sign and year");
    }
    usage(component, draft);
    for (WireElement line : component.all("NewsLines", "RightsLine")) {
      draft.text(TextField.USAGE_TERMS, Printed.of(line), line, "RightsLine");
    }
  }

  private static void usage(WireElement component, Draft draft) {
    List<WireElement> rights = component.all("RightsMetadata", "UsageRights");
    Set<String> terms = new LinkedHashSet<>();
    for (WireElement right : rights) {
      for (String part : List.of("UsageType", "Limitations")) {
        for (WireElement stated : right.children(part)) {
          String text = PlainText.clean(Printed.of(stated));
          if (!text.isEmpty()) {
            terms.add(text);
          }
        }
      }
    }
    if (!terms.isEmpty()) {
      draft.text(
          TextField.USAGE_TERMS,
          String.join(" ", terms),
          rights.getFirst(),
          "UsageRights: UsageType and Limitations");
    }
  }

  /** "© 2024 Agency" and "Copyright (c) Agency 2024" name the same holder. */
  static String holder(String line) {
    String[] words = PlainText.clean(line).split(" ", -1);
    int start = 0;
    int end = words.length;
    while (start < end && isNotice(words[start])) {
      start++;
    }
    while (start < end && isNotice(words[end - 1])) {
      end--;
    }
    return String.join(" ", Arrays.copyOfRange(words, start, end));
  }

  private static boolean isNotice(String word) {
    String bare = word.toLowerCase(Locale.ROOT);
    boolean year = bare.length() == 4 && bare.chars().allMatch(Character::isDigit);
    return year || bare.equals("©") || bare.equals("(c)") || bare.equals("copyright");
  }
}
