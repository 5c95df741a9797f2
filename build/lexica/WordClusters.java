import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Parts words into classes by k-means over their vectors, several times from coarse to fine.
 *
 * <pre>java build/lexica/WordClusters.java WORDS VECTORS WORDS-TO-KEEP OUT.gz K...</pre>
 *
 * WORDS has a word a line, most frequent first; VECTORS their little-endian floats. The seed is fixed, so
 * the same input gives the same classes.
 */
class WordClusters {
  private static final int DIMENSIONS = 100;
  private static final int ROUNDS = 12;

  public static void main(String[] args) throws IOException {
    List<String> words = Files.readAllLines(Path.of(args[0]));
    int count = Math.min(words.size(), Integer.parseInt(args[2]));
    float[][] vectors = read(Path.of(args[1]), count);
    int[][] classes =
        Arrays.stream(args, 4, args.length)
            .map(k -> partition(vectors, Integer.parseInt(k)))
            .toArray(int[][]::new);
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[3]))), StandardCharsets.UTF_8))) {
      out.write(count + "\t" + classes.length + "\n");
      for (int i = 0; i < count; i++) {
        StringBuilder line = new StringBuilder(words.get(i));
        for (int[] partition : classes) {
          line.append('\t').append(partition[i]);
        }
        out.write(line.append('\n').toString());
      }
    }
  }

  private static float[][] read(Path file, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    float[][] vectors = new float[count][DIMENSIONS];
    for (float[] vector : vectors) {
      double length = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] = bytes.getFloat();
        length += vector[d] * vector[d];
      }
      float scale = (float) (1 / Math.sqrt(Math.max(length, 1e-9)));
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] *= scale;
      }
    }
    return vectors;
  }

  /** Spherical k-means from random words among the more frequent half. */
  private static int[] partition(float[][] vectors, int k) {
    Random random = new Random(k);
    float[][] centres = new float[k][];
    for (int c = 0; c < k; c++) {
      centres[c] = vectors[random.nextInt(Math.min(vectors.length, Math.max(20_000, 4 * k)))].clone();
    }
    int[] of = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] now = centres;
      IntStream.range(0, vectors.length).parallel().forEach(i -> of[i] = nearest(vectors[i], now));
      centres = means(vectors, of, now);
      System.err.printf("%d classes, round %d%n", k, round + 1);
    }
    return of;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float[] centre = centres[c];
      float a = 0, b = 0, e = 0, f = 0;
      for (int d = 0; d < DIMENSIONS; d += 4) {
        a += vector[d] * centre[d];
        b += vector[d + 1] * centre[d + 1];
        e += vector[d + 2] * centre[d + 2];
        f += vector[d + 3] * centre[d + 3];
      }
      float near = a + b + e + f;
      if (near > highest) {
        highest = near;
        best = c;
      }
    }
    return best;
  }

  private static float[][] means(float[][] vectors, int[] of, float[][] before) {
    float[][] sums = new float[before.length][DIMENSIONS];
    int[] sizes = new int[before.length];
    for (int i = 0; i < of.length; i++) {
      // Frequent words weigh more: rare ones' vectors are noise.
      float weight = (float) (1 / Math.sqrt(1 + i / 1000.0));
      sizes[of[i]]++;
      for (int d = 0; d < DIMENSIONS; d++) {
        sums[of[i]][d] += weight * vectors[i][d];
      }
    }
    for (int c = 0; c < sums.length; c++) {
      double length = 0;
      for (float x : sums[c]) {
        length += x * x;
      }
      if (sizes[c] == 0 || length == 0) {
        sums[c] = before[c];
        continue;
      }
      float scale = (float) (1 / Math.sqrt(length));
      for (int d = 0; d < DIMENSIONS; d++) {
        sums[c][d] *= scale;
      }
    }
    return sums;
  }
}
