package news.dateline.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import news.dateline.article.ArticleLimits;

/** Unpacks deliveries that are gzipped (RFC 1952), up to the bound of any delivery. */
public final class Gunzip {
  private Gunzip() {}

  /**
   * The bytes, unpacked where they are a gzip member.
   *
   * @throws RefusedException if they are broken or unpack to more than a delivery may have
   */
  public static byte[] of(byte[] bytes) throws RefusedException {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
      return bytes;
    }
    byte[] unpacked;
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      unpacked = gzip.readNBytes(ArticleLimits.WIRE_BYTES + 1);
    } catch (IOException e) {
      throw new RefusedException(
          new Refusal("undecodable", "body", "the gzip data are broken: " + e.getMessage()));
    }
    if (unpacked.length > ArticleLimits.WIRE_BYTES) {
      throw new RefusedException(
          new Refusal(
              "too-large",
              "body",
              "the delivery unpacks to more than %d bytes".formatted(ArticleLimits.WIRE_BYTES)));
    }
    return unpacked;
  }
}
