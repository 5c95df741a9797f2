package news.dateline.enrich.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The one file a model is kept in: a mark, the version, a checksum (CRC-32C) of the rest, and the
 * deflated rows, sorted by hash: the distance to the hash before, a bit for each weight there is,
 * and these.
 */
final class ModelFile {
  /** Grows with every change of features, hashes or lists that an older model was not made for. */
  static final int VERSION = 1;

  private static final int MARK = 0x444C4E4D; // "DLNM"
  // Seven times the shipped model; a larger one is not ours. It bounds what a damaged one can
  // claim.
  private static final int MOST_BYTES = 1 << 26;
  // Bytes: one of the distance, one of the mask, and one weight.
  private static final int LEAST_ROW = 3;

  private ModelFile() {}

  static void write(NameModel model, Path file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(packed, deflater, 1 << 16))) {
      out.writeInt(model.hashes.length);
      out.writeFloat(model.scale);
      for (float[] moves : new float[][] {model.firstMoves, model.secondMoves}) {
        for (float move : moves) {
          out.writeFloat(move);
        }
      }
      rows(model, out);
    } finally {
      deflater.end();
    }
    CRC32C checksum = new CRC32C();
    checksum.update(packed.toByteArray());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(MARK);
      out.writeInt(VERSION);
      out.writeLong(checksum.getValue());
      packed.writeTo(out);
    }
  }

  private static void rows(NameModel model, DataOutputStream out) throws IOException {
    int[] order =
        IntStream.range(0, model.hashes.length)
            .boxed()
            .sorted(Comparator.comparing(row -> model.hashes[row], Long::compareUnsigned))
            .mapToInt(Integer::intValue)
            .toArray();
    // Hashes first, then masks, then weights: like beside like packs better.
    long before = 0;
    for (int row : order) {
      long hash = model.hashes[row] >>> (64 - Fingerprints.BITS);
      number(hash - before, out);
      before = hash;
    }
    for (int row : order) {
      long mask = 0;
      for (int i = 0; i < NameModel.WIDTH; i++) {
        mask |= model.weights[row * NameModel.WIDTH + i] == 0 ? 0 : 1L << i;
      }
      number(mask, out);
    }
    for (int row : order) {
      for (int i = 0; i < NameModel.WIDTH; i++) {
        if (model.weights[row * NameModel.WIDTH + i] != 0) {
          out.writeByte(model.weights[row * NameModel.WIDTH + i]);
        }
      }
    }
  }

  private static void number(long value, DataOutputStream out) throws IOException {
    long rest = value;
    while (rest >= 0x80) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  /** Reads the model a stream holds. */
  static NameModel read(InputStream in, String name) {
    byte[] bytes;
    try (in) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(name), e);
    }
    try {
      DataInputStream head = new DataInputStream(new ByteArrayInputStream(bytes));
      if (bytes.length < 16 || head.readInt() != MARK) {
        throw new IllegalArgumentException(
            "%s is no model of names; make one with ./dateline train-entities".formatted(name));
      }
      int version = head.readInt();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "%s is a model of version %d, and this program reads %d; train it anew with ./dateline train-entities"
                .formatted(name, version, VERSION));
      }
      CRC32C checksum = new CRC32C();
      checksum.update(bytes, 16, bytes.length - 16);
      if (head.readLong() != checksum.getValue()) {
        throw new IllegalArgumentException(
            "%s is damaged: its checksum is wrong; copy or train it anew".formatted(name));
      }
      return rows(new ByteArrayInputStream(bytes, 16, bytes.length - 16));
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("%s is damaged; copy or train it anew".formatted(name), e);
    }
  }

  private static NameModel rows(InputStream packed) throws IOException {
    byte[] all = new InflaterInputStream(packed).readNBytes(MOST_BYTES + 1);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
    int rows = in.readInt();
    if (all.length > MOST_BYTES || rows < 0 || rows > all.length / LEAST_ROW) {
      throw new IOException("%d rows in %d bytes".formatted(rows, all.length));
    }
    float scale = in.readFloat();
    float[][] moves = new float[2][Label.COUNT * Label.COUNT];
    for (float[] stage : moves) {
      for (int i = 0; i < stage.length; i++) {
        stage[i] = in.readFloat();
      }
    }
    Bytes bytes = new Bytes(all, all.length - in.available());
    long[] hashes = new long[rows];
    long before = 0;
    for (int row = 0; row < rows; row++) {
      before += bytes.number();
      hashes[row] = before << (64 - Fingerprints.BITS);
    }
    long[] masks = new long[rows];
    Arrays.setAll(masks, row -> bytes.number());
    byte[] weights = new byte[rows * NameModel.WIDTH];
    for (int row = 0; row < rows; row++) {
      for (long rest = masks[row]; rest != 0; rest &= rest - 1) {
        weights[row * NameModel.WIDTH + Long.numberOfTrailingZeros(rest)] = bytes.next();
      }
    }
    return new NameModel(hashes, weights, scale, moves[0], moves[1]);
  }

  private static final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    byte next() {
      return bytes[at++];
    }

    long number() {
      long value = 0;
      int shift = 0;
      byte b;
      do {
        b = bytes[at++];
        value |= (long) (b & 0x7F) << shift;
        shift += 7;
      } while (b < 0);
      return value;
    }
  }
}
