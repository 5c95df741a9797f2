package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * Classes of words that are used alike, by their lower-case form: what a word not met in training
 * is most like. Several partitions, from coarse to fine.
 */
final class WordClusters {
  private static final String RESOURCE = "clusters.txt.gz";
  private static final int[] UNKNOWN = new int[0];

  private final Fingerprints words;
  private final short[] classes;
  private final int partitions;

  private WordClusters(Fingerprints words, short[] classes, int partitions) {
    this.words = words;
    this.classes = classes;
    this.partitions = partitions;
  }

  /** Reads the list in the class path: its first line tells how many words and partitions. */
  static WordClusters load() {
    Lines lines = Lines.open(RESOURCE);
    lines.next();
    int count = lines.number();
    int partitions = lines.number();
    Fingerprints words = new Fingerprints(count);
    short[] classes = new short[count * partitions];
    for (int i = 0; i < count && lines.next(); i++) {
      words.put(lines.hash(), i);
      for (int p = 0; p < partitions; p++) {
        classes[i * partitions + p] = (short) lines.number();
      }
    }
    return new WordClusters(words, classes, partitions);
  }

  /** Its class in each partition; empty for a word not listed. */
  int[] of(long lower) {
    int index = words.get(lower);
    if (index == Fingerprints.ABSENT) {
      return UNKNOWN;
    }
    int[] found = new int[partitions];
    Arrays.setAll(found, p -> classes[index * partitions + p]);
    return found;
  }
}
