package news.dateline.ingest.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A delivery's text: by byte order mark, else by the declared charset, else UTF-8. */
final class WireText {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]{1,40})");

  private WireText() {}

  /**
   * The text, line ends as {@code \n}.
   *
   * @throws RefusedException if the bytes are not text in that charset, naming the byte
   */
  static String of(byte[] bytes, @Nullable String contentType) throws RefusedException {
    Optional<Charset> marked = StrictText.marked(bytes);
    String text =
        marked.isPresent()
            ? StrictText.afterMark(bytes, marked.get())
            : StrictText.decode(bytes, 0, declared(contentType));
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Charset declared(@Nullable String contentType) throws RefusedException {
    Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
    return charset.find()
        ? StrictText.named(charset.group(1), "Content-Type")
        : StandardCharsets.UTF_8;
  }
}
