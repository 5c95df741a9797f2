package news.dateline.ingest.format.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message or a part of one: header fields and the body's bytes, still encoded. */
final class MailPart {
  private final Headers headers;
  private final PartType type;
  private final byte[] raw;

  private MailPart(Headers headers, byte[] raw) {
    this.headers = headers;
    this.raw = raw;
    type = PartType.of(headers.first("Content-Type"), headers.first("Content-Disposition"));
  }

  /** Header fields of a part. */
  @FunctionalInterface
  interface Headers {
    /** Values of that field as written, a byte in each character; null where there is none. */
    String @Nullable [] values(String name) throws MessagingException;

    /** The first value, or null. */
    default @Nullable String first(String name) {
      try {
        String[] values = values(name);
        return values == null || values.length == 0 ? null : values[0];
      } catch (MessagingException e) {
        return null;
      }
    }

    /** The first value as text, or null. */
    default @Nullable String text(String name) {
      String raw = first(name);
      return raw == null ? null : EncodedWords.decode(raw).strip();
    }
  }

  /** A message in those bytes; no session, so that nothing of its surroundings is asked. */
  static MailPart message(byte[] bytes) throws MessagingException, IOException {
    MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(bytes));
    try (InputStream body = message.getRawInputStream()) {
      return new MailPart(message::getHeader, body.readAllBytes());
    }
  }

  /** The parts of a multipart body, at most {@code most}. */
  List<MailPart> parts(int most) throws MessagingException, IOException {
    String contentType = headers.first("Content-Type");
    MimeMultipart multipart =
        new MimeMultipart(
            new ByteArrayDataSource(raw, contentType == null ? "multipart/mixed" : contentType));
    List<MailPart> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(most, multipart.getCount()); i++) {
      if (multipart.getBodyPart(i) instanceof MimeBodyPart part) {
        try (InputStream body = part.getRawInputStream()) {
          parts.add(new MailPart(part::getHeader, body.readAllBytes()));
        }
      }
    }
    return parts;
  }

  /** The body, decoded; null where its encoding is not known. */
  byte @Nullable [] bytes() {
    return TransferEncoding.decode(raw, headers.first("Content-Transfer-Encoding"));
  }

  Headers headers() {
    return headers;
  }

  PartType type() {
    return type;
  }
}
