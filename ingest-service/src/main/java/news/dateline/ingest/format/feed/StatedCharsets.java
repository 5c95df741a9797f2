package news.dateline.ingest.format.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dateline.ingest.format.StrictText;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery says of its own charset.
 *
 * @param markBytes length of its byte order mark
 * @param charsets those that are known here, the most telling first
 * @param unknown a name that is not known here
 */
record StatedCharsets(int markBytes, List<Charset> charsets, @Nullable String unknown) {
  private static final int JUNK_CHARS = 2_000; // what servers print before a document

  /** Names of Mac OS Roman in IANA's list and in WHATWG's, which Java does not know. */
  private static final Set<String> MACINTOSH =
      Set.of("macintosh", "mac", "csmacintosh", "x-mac-roman");

  private static final String MAC_ROMAN = "x-MacRoman"; // Java's own name for it

  static StatedCharsets of(Wire wire) {
    byte[] bytes = wire.bytes();
    Optional<Charset> marked = StrictText.marked(bytes);
    if (marked.isPresent()) {
      return new StatedCharsets(StrictText.markBytes(marked.get()), List.of(marked.get()), null);
    }
    List<Charset> charsets = new ArrayList<>();
    String unknown = null;
    for (String name : names(wire)) {
      Charset charset = charset(name);
      if (charset == null) {
        unknown = name;
      } else {
        charsets.add(charset);
      }
    }
    return new StatedCharsets(0, charsets, unknown);
  }

  /** What is doubtful about having read it in that charset. */
  List<FeedDoubt> doubts(Charset read) {
    List<FeedDoubt> doubts = new ArrayList<>();
    if (unknown != null) {
      doubts.add(
          new FeedDoubt(
              "unknown-charset",
              "the charset '%s' is not known here; read as %s".formatted(unknown, read.name())));
    }
    if (!charsets.isEmpty() && !charsets.contains(read) && !isWide(read)) {
      doubts.add(
          new FeedDoubt(
              "wrong-charset",
              "the bytes are not valid %s, which the feed says it is; read as %s"
                  .formatted(charsets.getFirst().name(), read.name())));
    }
    if (charsets.isEmpty() && unknown == null && read.name().equals("windows-1252")) {
      doubts.add(
          new FeedDoubt(
              "guessed-charset",
              "the feed states no charset and is not UTF-8; read as windows-1252"));
    }
    return doubts;
  }

  /** "UTF-16" in a declaration is right for either order of bytes. */
  private boolean isWide(Charset read) {
    return read.name().startsWith("UTF-16") && charsets.contains(StandardCharsets.UTF_16);
  }

  private static List<String> names(Wire wire) {
    List<String> names = new ArrayList<>();
    String type = wire.contentType() == null ? "" : wire.contentType().toLowerCase(Locale.ROOT);
    int at = type.indexOf("charset=");
    if (at >= 0) {
      String value = type.substring(at + "charset=".length());
      int end = value.indexOf(';');
      names.add((end < 0 ? value : value.substring(0, end)).replace('"', ' ').replace('\'', ' '));
    }
    String head = wire.head().text();
    int declaration = head.indexOf("<?xml");
    if (declaration >= 0 && declaration < JUNK_CHARS) {
      String declared = XmlText.declared(head.substring(declaration));
      if (declared != null) {
        names.add(declared);
      }
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(MACINTOSH.contains(name.toLowerCase(Locale.ROOT)) ? MAC_ROMAN : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
