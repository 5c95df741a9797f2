package news.dateline.ingest.format.iptc7901;

import java.util.List;
import news.dateline.ingest.format.textwire.LineMarks;
import news.dateline.ingest.format.textwire.SpecialFunctions;
import news.dateline.ingest.format.textwire.Transmission;
import org.jspecify.annotations.Nullable;

/**
 * A message, cut into what the standard gives a meaning. Parts that are missing are made up for by
 * the layout: the keyword line is what stands alone below the header, the time of sending the last
 * line.
 *
 * @param header null where the first line is none
 * @param headerLine that line
 * @param keywords the lines between header and text
 * @param text heading and body
 * @param sent null where it is not stated
 * @param whole whether the end of the text is marked, or a time of sending follows it
 */
record Message(
    @Nullable MessageHeader header,
    String headerLine,
    List<String> keywords,
    String text,
    @Nullable DayTime sent,
    boolean whole) {

  static Message of(Transmission transmission) {
    List<String> lines =
        SpecialFunctions.strip(transmission.header())
            .lines()
            .dropWhile(String::isBlank)
            .filter(line -> !transmission.hasText() || !line.isBlank())
            .toList();
    String headerLine = lines.isEmpty() ? "" : lines.getFirst().strip();
    lines = lines.isEmpty() ? lines : lines.subList(1, lines.size());
    MessageHeader header = MessageHeader.in(headerLine);
    String text = transmission.text();
    if (!transmission.hasText()) {
      int keywords = endOfKeywords(lines);
      text = String.join("\n", lines.subList(keywords, lines.size()));
      lines = lines.subList(0, keywords);
      if (header == null) {
        text = headerLine + "\n" + text;
      }
    }
    DayTime sent = DayTime.in(transmission.trailer());
    if (sent == null && transmission.trailer().isBlank()) {
      int last = startOfLastLine(text);
      sent = DayTime.in(text.substring(last));
      text = sent == null ? text : text.substring(0, last);
    }
    List<String> keywords =
        lines.stream().map(LineMarks::strip).filter(line -> !line.isEmpty()).toList();
    return new Message(
        header,
        headerLine,
        keywords,
        SpecialFunctions.strip(text),
        sent,
        transmission.ended() || sent != null);
  }

  /** Below the header: empty lines, then a line of keywords, which has no blanks or ends "/". */
  private static int endOfKeywords(List<String> lines) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size()) {
      return at;
    }
    String line = lines.get(at).strip();
    boolean keywords = line.endsWith("/") || (line.indexOf(' ') < 0 && line.indexOf('=') < 0);
    return keywords ? at + 1 : at;
  }

  private static int startOfLastLine(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
  }
}
