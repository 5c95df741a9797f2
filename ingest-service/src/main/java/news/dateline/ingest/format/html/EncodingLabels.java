package news.dateline.ingest.format.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of encodings as pages write them, by the WHATWG Encoding Standard (4.2, names and
 * labels), where it differs from Java's: {@code iso-8859-1} and {@code ascii} mean windows-1252.
 */
final class EncodingLabels {
  private EncodingLabels() {}

  /** The encoding of that label; none if the standard or this machine does not know it. */
  static Optional<Charset> find(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    String java = javaName(name);
    try {
      return Optional.of(Charset.forName(java));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** For a page's own declaration: it was read as ASCII, so that it cannot be UTF-16. */
  static Optional<Charset> findInPage(String label) {
    return find(label)
        .map(found -> found.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : found);
  }

  private static String javaName(String label) {
    return switch (label) {
      case "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8" ->
          "utf-8";
      case "iso-8859-1",
          "iso8859-1",
          "iso88591",
          "iso_8859-1",
          "iso_8859-1:1987",
          "iso-ir-100",
          "latin1",
          "l1",
          "ascii",
          "us-ascii",
          "ansi_x3.4-1968",
          "cp819",
          "ibm819",
          "csisolatin1",
          "cp1252",
          "x-cp1252",
          "x-user-defined" ->
          "windows-1252";
      case "iso-8859-9", "iso8859-9", "iso88599", "iso_8859-9", "latin5", "l5", "x-cp1254" ->
          "windows-1254";
      case "iso-8859-11", "iso8859-11", "iso885911", "tis-620", "dos-874" -> "x-windows-874";
      case "iso-8859-8-i", "logical", "csiso88598i" -> "iso-8859-8";
      case "gb2312", "gb_2312", "gb_2312-80", "chinese", "csgb2312", "x-gbk", "gbk", "iso-ir-58" ->
          "gb18030";
      case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932", "csshiftjis" ->
          "windows-31j";
      case "x-euc-jp", "cseucpkdfmtjapanese" -> "euc-jp";
      case "euc-kr", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "ksc_5601", "korean" ->
          "x-windows-949";
      case "windows-949", "cseuckr", "iso-ir-149" -> "x-windows-949";
      case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5" -> "big5-hkscs";
      case "koi", "koi8", "koi8_r", "cskoi8r" -> "koi8-r";
      case "koi8-ru" -> "koi8-u";
      case "mac", "macintosh", "csmacintosh", "x-mac-roman" -> "x-MacRoman";
      case "x-mac-cyrillic", "x-mac-ukrainian" -> "x-MacCyrillic";
      case "x-cp1250" -> "windows-1250";
      case "x-cp1251" -> "windows-1251";
      default -> label;
    };
  }
}
