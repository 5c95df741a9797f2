package news.dateline.enrich.tagger;

import java.nio.charset.StandardCharsets;
import news.dateline.enrich.Resource;

/**
 * Reads a compressed word list byte by byte, hashing as it goes: no string is made of a word.
 * Fields are parted by tabs, lines by line feeds.
 */
final class Lines {
  private final byte[] bytes;
  private int at;
  private int end = -1;

  private Lines(byte[] bytes) {
    this.bytes = bytes;
  }

  static Lines open(String resource) {
    return new Lines(Resource.unzipped(Lines.class, resource));
  }

  /** Steps to the next line; false at the end. */
  boolean next() {
    at = end + 1;
    if (at >= bytes.length) {
      return false;
    }
    end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return true;
  }

  /** The next field as a whole number. */
  int number() {
    int number = 0;
    while (at < end && bytes[at] != '\t') {
      number = number * 10 + bytes[at++] - '0';
    }
    at++;
    return number;
  }

  /** The next field as the hash of its text; lists hold few words outside ASCII. */
  long hash() {
    int from = at;
    boolean ascii = true;
    while (at < end && bytes[at] != '\t') {
      ascii &= bytes[at++] >= 0;
    }
    int to = at++;
    if (!ascii) {
      return Hash.of(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }
    long hash = Hash.start();
    for (int i = from; i < to; i++) {
      hash = Hash.step(hash, (char) bytes[i]);
    }
    return Hash.spread(hash);
  }

  /** The next field as text. */
  String text() {
    int from = at;
    while (at < end && bytes[at] != '\t') {
      at++;
    }
    return new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
  }
}
