package news.dateline.ingest.feedserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Replies, good and bad. */
public final class Replies {
  private static final int KIB = 1 << 10;

  private Replies() {}

  /** A whole answer. */
  public static Reply status(int status, String body, String... headers) {
    return bytes(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A whole answer of 200. */
  public static Reply ok(String contentType, String body) {
    return status(200, body, "Content-Type: " + contentType);
  }

  /** A whole answer. */
  public static Reply bytes(int status, byte[] body, String... headers) {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      head(out, status, headers);
      line(out, "Content-Length: " + body.length);
      line(out, "");
      out.write(body);
      out.flush();
    };
  }

  /** An answer with validators, or 304 to who sends one of them back. */
  public static Reply conditional(
      String contentType, String body, String etag, String lastModified) {
    return (asked, connection) -> {
      boolean known =
          etag.equals(asked.header("if-none-match"))
              || lastModified.equals(asked.header("if-modified-since"));
      Reply reply =
          known
              ? status(304, "", "ETag: " + etag)
              : status(
                  200,
                  body,
                  "Content-Type: " + contentType,
                  "ETag: " + etag,
                  "Last-Modified: " + lastModified);
      reply.write(asked, connection);
    };
  }

  /** Sends the client on. */
  public static Reply redirect(int status, String location) {
    return status(status, "", "Location: " + location);
  }

  /** An answer of 200 that is packed. */
  public static Reply gzip(String contentType, String body) {
    return bytes(
        200,
        zipped(body.getBytes(StandardCharsets.UTF_8)),
        "Content-Type: " + contentType,
        "Content-Encoding: gzip");
  }

  /** Zeros that take a thousandth when packed. */
  public static Reply gzipBomb(int mebibytes) {
    return bytes(200, zipped(new byte[mebibytes << 20]), "Content-Encoding: gzip");
  }

  /** A body without end, until the client has enough. */
  public static Reply endless() {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      head(out, 200);
      line(out, "");
      while (true) {
        out.write(" ".repeat(16 * KIB).getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Headers without end. */
  public static Reply endlessHeaders() {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      head(out, 200);
      for (int i = 0; true; i++) {
        line(out, "X-%d: %s".formatted(i, "x".repeat(KIB)));
      }
    };
  }

  /** One byte of a body every so often, without end. */
  public static Reply trickle(long gapMillis) {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      head(out, 200);
      line(out, "");
      while (true) {
        out.write(' ');
        out.flush();
        pause(gapMillis);
      }
    };
  }

  /** One byte of the head every so often, without end. */
  public static Reply tricklingHead(long gapMillis) {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write('x');
        out.flush();
        pause(gapMillis);
      }
    };
  }

  /** Nothing at all, until the client goes. */
  public static Reply silence() {
    return (_, connection) -> {
      int end = connection.getInputStream().read();
      if (end >= 0) {
        throw new IOException("the client sends on");
      }
    };
  }

  /** Less than was announced. */
  public static Reply shortBody(String body, int announcedBytes) {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      head(out, 200, "Content-Length: " + announcedBytes);
      line(out, "");
      out.write(body.getBytes(StandardCharsets.UTF_8));
      out.flush();
    };
  }

  /** The first part of an answer, and then a reset. */
  public static Reply reset() {
    return (_, connection) -> {
      OutputStream out = connection.getOutputStream();
      head(out, 200, "Content-Length: 1000");
      line(out, "");
      out.write(' ');
      out.flush();
      connection.setSoLinger(true, 0);
      connection.close();
    };
  }

  /** Bytes as they are. */
  public static Reply raw(String bytes) {
    return (_, connection) -> {
      connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      connection.getOutputStream().flush();
    };
  }

  /** Packs. */
  public static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static void head(OutputStream out, int status, String... headers) throws IOException {
    line(out, "HTTP/1.1 %d Said".formatted(status));
    line(out, "Connection: close");
    for (String header : headers) {
      line(out, header);
    }
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The slowness itself; nothing waits for it to be over. */
  private static void pause(long millis) throws InterruptedException {
    boolean opened = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    if (opened) {
      throw new IllegalStateException("nobody opens it");
    }
  }
}
