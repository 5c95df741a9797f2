package news.dateline.ingest.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * How much running text stands in each block of a page, counted in one walk. A block's own text,
 * that in no block within it, is prose if it is long enough for a sentence, has the marks of one
 * and is mostly no link.
 */
final class Prose implements NodeFilter {
  /** Fewer characters are a label, a button or a name. */
  private static final int SENTENCE = 40;

  /** Of a text without any punctuation that much is prose all the same: Thai has none. */
  private static final int UNPUNCTUATED = 200;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font",
          "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "video",
          "audio",
          "select",
          "textarea",
          "button",
          "figcaption",
          "head",
          "title");

  /** Counts of one open element: what stands in it directly, and the prose of its blocks. */
  private static final class Count {
    private int chars;
    private int linked;
    private int marks;
    private int prose;
    private int allChars;
    private int allLinked;
  }

  /**
   * What a block holds.
   *
   * @param prose characters of running text in it and its blocks
   * @param chars characters of any text
   * @param linked of them in links
   */
  record Share(int prose, int chars, int linked) {}

  private static final Share NOTHING = new Share(0, 0, 0);

  private final IdentityHashMap<Element, Share> shares = new IdentityHashMap<>();
  private final Deque<Count> open = new ArrayDeque<>();

  private Prose() {
    open.push(new Count());
  }

  static Prose of(Element root) {
    Prose prose = new Prose();
    NodeTraversor.filter(prose, root);
    return prose;
  }

  /** The share of that block; nothing for an inline element. */
  Share at(Element block) {
    return shares.getOrDefault(block, NOTHING);
  }

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text.getWholeText());
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open.push(new Count());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, open.pop(), open.element());
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element, Count own, Count parent) {
    if (element.nameIs("a")) {
      own.linked = own.chars;
    }
    if (isBlock(element)) {
      int prose = own.prose + own(own);
      int chars = own.allChars + own.chars;
      int linked = own.allLinked + own.linked;
      if (chars > 0) {
        shares.put(element, new Share(prose, chars, linked));
      }
      parent.prose += prose;
      parent.allChars += chars;
      parent.allLinked += linked;
    } else {
      parent.chars += own.chars;
      parent.linked += own.linked;
      parent.marks += own.marks;
      parent.prose += own.prose;
      parent.allChars += own.allChars;
      parent.allLinked += own.allLinked;
    }
  }

  private static int own(Count count) {
    boolean sentence = count.chars >= SENTENCE && (count.marks > 0 || count.chars >= UNPUNCTUATED);
    return sentence && count.linked * 2 < count.chars ? count.chars - count.linked : 0;
  }

  private void count(String text) {
    Count count = open.element();
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        blank = false;
        count.chars += c >= 0x2e80 ? 3 : 1; // a character of Chinese or Japanese says as much
        count.marks += isMark(c) ? 1 : 0;
      } else if (!blank) {
        blank = true;
        count.chars++;
      }
    }
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '.', ',', '!', '?', ';', ':', '。', '，', '、', '！', '？', '،', '؟', '۔', '।', '።' -> true;
      default -> false;
    };
  }
}
