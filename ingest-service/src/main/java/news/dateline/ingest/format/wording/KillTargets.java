package news.dateline.ingest.format.wording;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.wording.KillTarget.Headlined;
import news.dateline.ingest.format.wording.KillTarget.Numbered;
import news.dateline.ingest.format.wording.KillTarget.Slugged;
import org.jspecify.annotations.Nullable;

/** Finds the items that a line of a notice names. */
final class KillTargets {
  static final String ITEM =
      "(?:item|message|story|article|dispatch|take|meldung|nachricht|dép[eê]che|depeche)";
  private static final int MAX_CHARS = 400; // a notice's lines are short

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:([a-z]{2,8}) )?"
              + ITEM
              + "s?(?: (?:no|nr|number|#)\\.?)?(?: ([a-z]{2,8})(?:-[a-z]{1,4})?)? ?#?(\\d{1,6})\\b");
  private static final Pattern AFTER_VERB =
      Pattern.compile("(?i)\\b(?:kill|withdraw|delete|disregard) ([a-z]{2,8}) ?(\\d{1,6})\\b");
  private static final Pattern SLUG =
      Pattern.compile(
          "(?i)\\b(?:slugged|slugline:?|slug:?) [\"“‘']?(.+?)[\"”’']?"
              + "(?:,? (?:from|moved|sent|dated|filed|which|that|transmitted|issued|of|on|at|in|and)\\b.*"
              + "|[,;\"”(].*|\\. .*|\\.?$)");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?i)\\b(?:headlined|titled|entitled|headline:?) [\"“‘'«](.+?)[\"”’'»](?:[\\s.,;)].*)?$");
  private static final Pattern CYCLE = Pattern.compile("^(?:BC|AM|PM)-+");

  /** Words before a number that name no service. */
  private static final Set<String> NO_SERVICE =
      Set.of(
          "the",
          "our",
          "this",
          "please",
          "kill",
          "of",
          "in",
          "at",
          "on",
          "and",
          "no",
          "nr",
          "number",
          "earlier",
          "previous",
          "following",
          "above",
          "to",
          "from");

  private KillTargets() {}

  static List<KillTarget> in(String line) {
    List<KillTarget> found = new ArrayList<>();
    if (line.length() > MAX_CHARS) {
      return found;
    }
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      String after = number.group(2);
      found.add(numbered(after == null ? number.group(1) : after, number.group(3)));
    }
    Matcher direct = AFTER_VERB.matcher(line);
    if (found.isEmpty() && direct.find()) {
      found.add(numbered(direct.group(1), direct.group(2)));
    }
    Matcher slug = SLUG.matcher(line);
    if (slug.find()) {
      found.add(new Slugged(slug(slug.group(1))));
    }
    Matcher headline = HEADLINE.matcher(line);
    if (headline.find()) {
      found.add(new Headlined(headline.group(1).strip()));
    }
    return found;
  }

  /** A slug without the letters of its cycle, which differ between leads of one story. */
  static String slug(String written) {
    String slug = CYCLE.matcher(written.strip()).replaceFirst("");
    while (slug.endsWith("/")) {
      slug = slug.substring(0, slug.length() - 1);
    }
    return slug.strip();
  }

  private static Numbered numbered(@Nullable String word, String digits) {
    String number = digits;
    while (number.length() > 1 && number.startsWith("0")) {
      number = number.substring(1);
    }
    boolean service = word != null && !NO_SERVICE.contains(word.toLowerCase(Locale.ROOT));
    return new Numbered(service ? word : null, number);
  }
}
