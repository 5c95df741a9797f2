package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
  private static final int MARK = 0x444C4E4D;
  private static final int MOVES = 2 * Label.COUNT * Label.COUNT;

  @TempDir private Path folder;
  private Path file = Path.of("");
  private byte[] bytes = new byte[0];
  private final NameModel model = model();

  @BeforeEach
  void writeAModel() throws IOException {
    file = folder.resolve("names.model");
    ModelFile.write(model, file);
    bytes = Files.readAllBytes(file);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    NameModel read = ModelFile.read(Files.newInputStream(file), "names.model");

    assertThat(read.scale).isEqualTo(model.scale);
    assertThat(read.firstMoves).isEqualTo(model.firstMoves);
    assertThat(read.secondMoves).isEqualTo(model.secondMoves);
    assertThat(read.hashes).containsExactlyInAnyOrder(Arrays.stream(model.hashes).toArray());
    for (int row = 0; row < model.hashes.length; row++) {
      int at = read.rows.get(model.hashes[row]);
      assertThat(row(read, at)).isEqualTo(row(model, row));
    }
  }

  @Test
  void aModelReadAndWrittenAgainIsTheSameFile() throws IOException {
    Path again = folder.resolve("again.model");
    ModelFile.write(ModelFile.read(Files.newInputStream(file), "names.model"), again);

    assertThat(Files.readAllBytes(again)).isEqualTo(bytes);
  }

  @Test
  void everyBitThatTurnsIsNoticed() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 500; trial++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      refused(damaged);
    }
  }

  @Test
  void aFileCutShortAnywhereIsRefused() {
    for (int length = 0; length < bytes.length; length += 1 + length / 20) {
      refused(Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void aDamagedFileIsCalledSo() {
    byte[] damaged = bytes.clone();
    damaged[bytes.length - 1] ^= 1;
    assertThatThrownBy(() -> read(damaged))
        .hasMessage("x.model is damaged: its checksum is wrong; copy or train it anew");
  }

  @Test
  void aModelOfAnotherVersionIsCalledSo() {
    byte[] later = bytes.clone();
    ByteBuffer.wrap(later).putInt(4, ModelFile.VERSION + 1);
    assertThatThrownBy(() -> read(later))
        .hasMessage(
            "x.model is a model of version %d, and this program reads %d; train it anew with ./dateline train-entities",
            ModelFile.VERSION + 1, ModelFile.VERSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DLNM", "no model at all, but a text of some length\n"})
  void whatIsNoModelIsCalledSo(String text) {
    assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("x.model is no model of names; make one with ./dateline train-entities");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, 1_000, 1_000_000, Integer.MAX_VALUE})
  void rowsThatAreClaimedAndNotThereTakeNoMemory(int rows) throws IOException {
    byte[] claiming = packed(rows, 2, 0);
    assertThat(bytesToRefuse(claiming)).isLessThan(1 << 20);
  }

  @Test
  void aFileThatUnpacksToGigabytesIsRefusedBeforeItDoes() throws IOException {
    byte[] bomb = packed(1, 1 << 30, 0);
    assertThat(bomb.length).isLessThan(2 << 20);
    assertThat(bytesToRefuse(bomb)).isLessThan(200 << 20);
  }

  @Test
  void rowsThatEndInTheMiddleOfANumberAreRefused() throws IOException {
    byte[] endless = packed(1, 3, 0xFF);
    assertThatThrownBy(() -> read(endless)).hasMessage("x.model is damaged; copy or train it anew");
  }

  private static void refused(byte[] damaged) {
    assertThatThrownBy(() -> read(damaged))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.model is ")
        .hasMessageMatching(".*(copy or train it anew|with ./dateline train-entities)");
  }

  private static NameModel read(byte[] bytes) {
    return ModelFile.read(new ByteArrayInputStream(bytes), "x.model");
  }

  private static long bytesToRefuse(byte[] bytes) {
    ThreadMXBean memory = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long before = memory.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> read(bytes)).hasMessage("x.model is damaged; copy or train it anew");
    return memory.getCurrentThreadAllocatedBytes() - before;
  }

  /** A file with a right checksum that claims rows, and has some bytes where they should be. */
  private static byte[] packed(int rows, int more, int filling) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
      out.writeInt(rows);
      out.writeFloat(1);
      out.write(new byte[MOVES * Float.BYTES]);
      byte[] block = new byte[Math.min(more, 1 << 20)];
      Arrays.fill(block, (byte) filling);
      for (int written = 0; written < more; written += block.length) {
        out.write(block);
      }
    }
    CRC32C checksum = new CRC32C();
    checksum.update(packed.toByteArray());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(MARK);
      out.writeInt(ModelFile.VERSION);
      out.writeLong(checksum.getValue());
      packed.writeTo(out);
    }
    return file.toByteArray();
  }

  private static byte[] row(NameModel model, int row) {
    int from = row * NameModel.WIDTH;
    return Arrays.copyOfRange(model.weights, from, from + NameModel.WIDTH);
  }

  private static NameModel model() {
    SplittableRandom random = new SplittableRandom(9);
    int rows = 300;
    long[] hashes = random.longs(rows).toArray();
    float[] weights = new float[rows * NameModel.WIDTH];
    for (int i = 0; i < weights.length; i++) {
      // Two of three are too small to be kept.
      weights[i] = random.nextInt(3) == 0 ? (float) random.nextDouble(-2, 2) : 0.01f;
    }
    float[] moves = LegalSequences.random(random, MOVES);
    return NameModel.of(
        hashes,
        weights,
        Arrays.copyOf(moves, MOVES / 2),
        Arrays.copyOfRange(moves, MOVES / 2, MOVES));
  }
}
