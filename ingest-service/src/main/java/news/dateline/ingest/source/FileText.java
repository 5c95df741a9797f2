package news.dateline.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The file's bytes as text: UTF-8 of a sane size. */
final class FileText {
  /** A profile takes some 200 bytes, so this is room for thousands of sources. */
  static final int MOST_BYTES = 1 << 20;

  private FileText() {}

  static Optional<String> read(InputStream file, Place place) throws IOException {
    byte[] bytes = file.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      place.wrong(1, "the file has more than %d bytes; make it smaller".formatted(MOST_BYTES));
      return Optional.empty();
    }
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length); // never more chars than bytes
    CoderResult result = utf8.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      place.wrong(
          lineAfter(text),
          "byte %d is no UTF-8; save the file as UTF-8".formatted(in.position() + 1));
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** The line, from 1, in which whatever follows the text stands. */
  static int lineAfter(String text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }
}
