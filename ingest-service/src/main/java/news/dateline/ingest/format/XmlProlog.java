package news.dateline.ingest.format;

/**
 * What the beginning of an XML or HTML document says its first element is, found without parsing:
 * declarations, comments and the document type are passed over.
 *
 * @param element local name; empty where there is none
 * @param namespace as declared on it; else empty
 */
record XmlProlog(String element, String namespace) {
  private static final XmlProlog NONE = new XmlProlog("", "");

  static XmlProlog of(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '<') {
      int end = endOfProlog(text, at);
      if (end < 0) {
        return root(text, at + 1);
      }
      at = end;
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return NONE;
  }

  /** The offset after a declaration, comment or document type; -1 where none begins. */
  private static int endOfProlog(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return after(text, "-->", at);
    }
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at);
    }
    if (!text.startsWith("<!", at)) {
      return -1;
    }
    int end = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    return subset >= 0 && subset < end ? after(text, "]>", at) : after(text, ">", at);
  }

  private static int after(String text, String mark, int at) {
    int end = text.indexOf(mark, at);
    return end < 0 ? text.length() : end + mark.length();
  }

  private static XmlProlog root(String text, int at) {
    int end = at;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at, end);
    if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
      return NONE; // a sign of a text, such as "<3" or "<<"
    }
    int close = text.indexOf('>', end);
    String attributes = text.substring(end, close < 0 ? text.length() : close);
    int colon = name.indexOf(':');
    String declaration = colon < 0 ? "xmlns=" : "xmlns:" + name.substring(0, colon) + "=";
    return new XmlProlog(name.substring(colon + 1), value(attributes, declaration));
  }

  private static String value(String attributes, String name) {
    int at = attributes.indexOf(name);
    int start = at + name.length();
    if (at < 0 || start >= attributes.length()) {
      return "";
    }
    int end = attributes.indexOf(attributes.charAt(start), start + 1);
    return end < 0 ? "" : attributes.substring(start + 1, end);
  }

  private static boolean isNameCharacter(char c) {
    return c > ' ' && c != '>' && c != '/' && c != '<';
  }
}
