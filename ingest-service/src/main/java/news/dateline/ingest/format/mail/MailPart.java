package news.dateline.ingest.format.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message or a part of one: header fields and the body's bytes, still encoded. Read here and not
 * by a mail library, since those look for providers at every part.
 */
final class MailPart {
  private final Headers headers;
  private final PartType type;
  private final byte[] bytes;
  private final int to;

  private MailPart(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.to = to;
    headers = Headers.read(bytes, from, to);
    type = PartType.of(headers.first("Content-Type"), headers.first("Content-Disposition"));
  }

  /** The message in those bytes. */
  static MailPart message(byte[] bytes) {
    return new MailPart(bytes, 0, bytes.length);
  }

  Headers headers() {
    return headers;
  }

  PartType type() {
    return type;
  }

  /** The parts of a multipart body, at most {@code most}. */
  List<MailPart> parts(int most) {
    List<MailPart> parts = new ArrayList<>();
    for (Boundary.Slice part : Boundary.parts(bytes, headers.end(), to, type.boundary(), most)) {
      parts.add(new MailPart(bytes, part.from(), part.to()));
    }
    return parts;
  }

  /** The body, decoded; null where its encoding is not known. */
  byte @Nullable [] body() {
    return TransferEncoding.decode(
        Arrays.copyOfRange(bytes, headers.end(), to), headers.first("Content-Transfer-Encoding"));
  }
}
