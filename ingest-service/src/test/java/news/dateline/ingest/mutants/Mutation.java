package news.dateline.ingest.mutants;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages bytes as transmission, careless software and attackers do. */
final class Mutation {
  private static final int MOST_CHANGES = 8; // more of them and nothing is recognised any more
  private static final int MOST_COPIED = 4_096;
  private static final List<byte[]> TOKENS =
      java.util.stream.Stream.of(
              "<!DOCTYPE x [<!ENTITY a \"b\">]>",
              "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
              "&a;",
              "&nbsp;",
              "&#0;",
              "&#xD800;",
              "&#x110000;",
              "<![CDATA[",
              "]]>",
              "<!--",
              "-->",
              "<?xml version=\"1.0\" encoding=\"UTF-7\"?>",
              "</",
              "/>",
              "<a>",
              "<p",
              "=\"",
              "'",
              "{",
              "}",
              "[",
              "]",
              "\\u0000",
              "\\uD800",
              "null",
              "1e999999",
              "-0",
              "99999999999999999999",
              "9999-99-99T99:99:99Z",
              "31 June 2024",
              "\u0000",
              "\u0001",
              "\u0002",
              "\u0003",
              "\u0004",
              "\u0016",
              "\r",
              "\n\n",
              "\t",
              "\uFEFF",
              "\u202E",
              "\u00AD",
              "xmlns=\"\"",
              "xmlns:a=\"urn:b\"",
              "Content-Type: multipart/mixed; boundary=x",
              "=?utf-8?Q?=FF?=",
              "--x",
              "<script type=\"application/ld+json\">",
              "KILL KILL KILL",
              "embargoed")
          .map(token -> token.getBytes(StandardCharsets.UTF_8))
          .toList();

  private final RandomGenerator random;

  Mutation(RandomGenerator random) {
    this.random = random;
  }

  /** A damaged copy; {@code other} lends pieces. */
  byte[] of(byte[] bytes, byte[] other) {
    byte[] mutant = bytes.clone();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      mutant = change(mutant, other);
    }
    return mutant;
  }

  private byte[] change(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    int length = 1 + random.nextInt(1 << random.nextInt(13)); // short damage is likelier than long
    int end = Math.min(bytes.length, at + length);
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes);
      case 1 -> replace(bytes, at, end, new byte[0]);
      case 2 -> replace(bytes, at, at, TOKENS.get(random.nextInt(TOKENS.size())));
      case 3 -> replace(bytes, at, end, TOKENS.get(random.nextInt(TOKENS.size())));
      case 4 -> replace(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, end)));
      case 5 -> replace(bytes, at, end, piece(other));
      default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes);
    };
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }
    return bytes;
  }

  private byte[] repeated(byte[] piece) {
    int times = piece.length == 0 ? 0 : random.nextInt(1 + MOST_COPIED / piece.length);
    byte[] many = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, many, i * piece.length, piece.length);
    }
    return many;
  }

  private byte[] piece(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + random.nextInt(MOST_COPIED)));
  }

  private static byte[] replace(byte[] bytes, int from, int to, byte[] with) {
    int start = Math.min(from, bytes.length);
    byte[] result = new byte[bytes.length - (to - start) + with.length];
    System.arraycopy(bytes, 0, result, 0, start);
    System.arraycopy(with, 0, result, start, with.length);
    System.arraycopy(bytes, to, result, start + with.length, bytes.length - to);
    return result;
  }
}
