package news.dateline.ingest.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** What an element's class and id say that it is, word by word. */
final class Marks {
  /** Longer class lists are generated; the words that matter come first. */
  private static final int MAX_CHARS = 300;

  /** Parts of a page that are no story, as sites of many makes name them. */
  private static final Set<String> BOILERPLATE =
      Set.of(
          "ad",
          "ads",
          "adslot",
          "adunit",
          "advert",
          "advertisement",
          "advertising",
          "dfp",
          "outbrain",
          "taboola",
          "sponsored",
          "promo",
          "promobox",
          "share",
          "sharing",
          "sharebar",
          "sharetools",
          "social",
          "socials",
          "addthis",
          "sharethis",
          "related",
          "recirc",
          "recirculation",
          "recommended",
          "recommendations",
          "mostread",
          "mostpopular",
          "popular",
          "trending",
          "readmore",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "comments",
          "comment",
          "disqus",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "pagination",
          "pager",
          "navigation",
          "navbar",
          "nav",
          "menu",
          "toolbar",
          "popup",
          "modal",
          "overlay",
          "teaser",
          "teasers",
          "footer",
          "masthead",
          "skiplink",
          "screenreader",
          "paywallprompt",
          "regwall",
          "noprint",
          "jumplinks",
          "authorbio",
          "authorbox",
          "authorcard",
          "tags",
          "taglist",
          "topics");

  /** Two words that only together say so. */
  private static final Set<String> PAIRS =
      Set.of(
          "most read",
          "most popular",
          "most viewed",
          "read more",
          "read next",
          "read also",
          "more stories",
          "more news",
          "see also",
          "also read",
          "sign up",
          "up next",
          "sr only",
          "visually hidden",
          "skip link",
          "screen reader",
          "author bio",
          "author box",
          "author card",
          "about author",
          "tag list",
          "site header",
          "site footer",
          "page footer",
          "article tags",
          "entry tags",
          "post tags",
          "story tags",
          "jump links",
          "print none",
          "no print",
          "toc container",
          "editors picks",
          "you might",
          "in article-ad");

  /** What belongs to the story's head, and is read elsewhere. */
  private static final Set<String> HEAD =
      Set.of(
          "byline",
          "author",
          "authors",
          "timestamp",
          "published",
          "pubdate",
          "publishdate",
          "postmeta",
          "entrymeta",
          "articlemeta",
          "caption",
          "wpcaptiontext",
          "credit",
          "imagecredit",
          "photocredit",
          "kicker",
          "datetime",
          "articledate",
          "readingtime");

  private static final Set<String> HEAD_PAIRS =
      Set.of(
          "post meta",
          "entry meta",
          "article meta",
          "story meta",
          "caption text",
          "article info",
          "image credit",
          "photo credit",
          "publish date",
          "published date",
          "post date",
          "article date",
          "reading time",
          "author name",
          "last updated",
          "image caption");

  private static final Set<String> CONTAINERS =
      Set.of(
          "articlebody",
          "storybody",
          "entrycontent",
          "postcontent",
          "articlecontent",
          "storycontent",
          "articletext",
          "storytext",
          "posttext",
          "newsbody",
          "newstext",
          "newscontent",
          "bodytext",
          "bodycopy",
          "contentbody",
          "postbody",
          "entrybody",
          "articlecopy",
          "fieldnamebody",
          "bodycontent",
          "articlemaintext",
          "detailtext");

  private Marks() {}

  static boolean isBoilerplate(Element element) {
    return has(element, BOILERPLATE::contains, PAIRS);
  }

  static boolean isStoryHead(Element element) {
    return has(element, HEAD::contains, HEAD_PAIRS);
  }

  /** Whether a class or the id is a name under which sites keep the story's text. */
  static boolean isContainer(Element element) {
    return isContainer(element.className()) || isContainer(element.id());
  }

  private static boolean isContainer(String names) {
    String lower = start(names);
    int from = 0;
    while (from < lower.length()) {
      int end = lower.indexOf(' ', from);
      end = end < 0 ? lower.length() : end;
      String name = letters(lower, from, end);
      if (CONTAINERS.contains(name)) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private static String letters(String text, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean has(Element element, Predicate<String> word, Set<String> pairs) {
    return has(element.className(), word, pairs) || has(element.id(), word, pairs);
  }

  /** Words are parted by anything but letters: {@code most-read}, {@code c-social__share}. */
  private static boolean has(String names, Predicate<String> isMark, Set<String> pairs) {
    if (names.isEmpty()) {
      return false;
    }
    String text = names.length() > MAX_CHARS ? names.substring(0, MAX_CHARS) : names;
    String before = "";
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      boolean hump = letter && start >= 0 && isHump(text, i);
      if (start >= 0 && (!letter || hump)) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        if (isMark.test(word) || pairs.contains(before + " " + word)) {
          return true;
        }
        before = word;
        start = -1;
      }
      start = letter && start < 0 ? i : start;
    }
    return false;
  }

  private static boolean isHump(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private static String start(String names) {
    return (names.length() > MAX_CHARS ? names.substring(0, MAX_CHARS) : names)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
