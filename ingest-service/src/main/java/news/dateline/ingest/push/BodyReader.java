package news.dateline.ingest.push;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import news.dateline.article.ArticleLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads a body, unpacked, and never more of it than is taken or than there is room for. */
@Component
class BodyReader {
  private static final int CHUNK_BYTES = 64 << 10; // the unit of the room it grows in
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private final BodyBudget budget;
  private final Clock clock;

  BodyReader(BodyBudget budget, Clock clock) {
    this.budget = budget;
    this.clock = clock;
  }

  /**
   * Room for the request's body, to be grown as it comes.
   *
   * @throws PushRefusal if it says that it is larger than any delivery, or there is no room
   */
  BodyBudget.Room roomFor(HttpServletRequest request) {
    if (request.getContentLengthLong() > ArticleLimits.WIRE_BYTES) {
      throw PacedBody.tooLarge();
    }
    return budget.take(); // it grows with what comes: a sender who only announces takes none
  }

  /**
   * The whole body, unpacked.
   *
   * @throws PushRefusal if it is damaged, too slow or too large, or there is no room for it
   */
  byte[] read(HttpServletRequest request, ContentCoding coding, BodyBudget.Room room) {
    byte[] bytes;
    try (InputStream unpacked = coding.decode(new PacedBody(request.getInputStream(), clock))) {
      bytes = all(unpacked, room);
    } catch (IOException e) {
      throw damaged(coding, e);
    }
    if (isGzip(bytes, 0)) {
      room.atLeast(ArticleLimits.WIRE_BYTES); // what is in it is known only when it is unpacked
    }
    return bytes;
  }

  private static byte[] all(InputStream unpacked, BodyBudget.Room room) throws IOException {
    byte[] first = unpacked.readNBytes(CHUNK_BYTES);
    if (first.length < CHUNK_BYTES) {
      return first;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(2 * CHUNK_BYTES);
    for (byte[] chunk = first; chunk.length > 0; chunk = unpacked.readNBytes(CHUNK_BYTES)) {
      long total = (long) all.size() + chunk.length;
      if (total > ArticleLimits.WIRE_BYTES) {
        throw PacedBody.tooLarge();
      }
      room.atLeast(total);
      all.writeBytes(chunk);
    }
    return all.toByteArray();
  }

  /** Whether what begins there says to be gzip. */
  static boolean isGzip(byte[] bytes, int begin) {
    return bytes.length > begin + 1
        && (bytes[begin] & 0xFF) == GZIP_FIRST
        && (bytes[begin + 1] & 0xFF) == GZIP_SECOND;
  }

  private static PushRefusal damaged(ContentCoding coding, IOException e) {
    return new PushRefusal(
        HttpStatus.BAD_REQUEST,
        "damaged",
        "Damaged body",
        "the body does not unpack as %s (%s): send it again, or without Content-Encoding"
            .formatted(
                coding.name().toLowerCase(Locale.ROOT),
                e.getMessage() == null ? "it ends too early" : e.getMessage()));
  }
}
