package news.dateline.launcher.letters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import news.dateline.launcher.console.Visible;

/** Bytes of whatever kind, for people. */
final class ShownBytes {
  private static final int ROW = 16;
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private ShownBytes() {}

  /** Lines of text where they are UTF-8 without control characters of a terminal, else of hex. */
  static List<String> lines(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text.lines().map(Visible::text).toList();
      }
    } catch (CharacterCodingException _) {
      // no text
    }
    List<String> rows = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += ROW) {
      int to = Math.min(bytes.length, from + ROW);
      rows.add(
          "%08x  %-47s  %s"
              .formatted(from, HEX.formatHex(bytes, from, to), ascii(bytes, from, to)));
    }
    return rows;
  }

  private static String ascii(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(bytes[i] >= ' ' && bytes[i] < 0x7f ? (char) bytes[i] : '.');
    }
    return text.toString();
  }
}
