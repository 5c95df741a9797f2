package news.dateline.enrich.tagger;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What is known of a word by its letters alone, as the hashes that features are made of. */
final class Word {
  /** Ends of words looked at, in UTF-16 units. */
  static final int AFFIXES = 4;

  // Where a line begins or ends.
  private static final long EDGE = 0x5EEDL;
  // Of the partitions: coarse enough for pairs of classes to be met in training.
  private static final int MIDDLE = 1;

  final long form;
  final long lower;

  /** Lower-cased, without accents and in one shape of apostrophe: the key of lists. */
  final long key;

  final long shape;
  final boolean capitalised;
  final boolean allCapitals;
  final boolean lowerCase;
  final boolean hasLetter;
  final boolean hasDigit;
  final boolean initial;
  final int length;
  final long[] prefixes = new long[AFFIXES];
  final long[] suffixes = new long[AFFIXES];

  /** Of {@link WordClusters}; -1 where the word has none. */
  final int[] clusters;

  /** {@link NameLists} that hold it as a whole entry. */
  final int lists;

  Word(String text, WordClusters clusters, NameLists lists) {
    this.length = text.length();
    this.form = Hash.of(text);
    String low = lower(text);
    this.lower = Hash.of(low);
    this.key = key(low);
    this.shape = Shape.of(text);
    this.initial =
        Character.isUpperCase(text.charAt(0))
            && (length == 1 || (length == 2 && text.charAt(1) == '.'));
    int upper = 0;
    int lowered = 0;
    int digits = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lowered += Character.isLowerCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    this.capitalised = upper > 0;
    this.allCapitals = upper > 1 && lowered == 0;
    this.lowerCase = lowered > 0 && upper == 0;
    this.hasLetter = upper + lowered > 0 || Character.isLetter(text.charAt(0));
    this.hasDigit = digits > 0;
    long forward = Hash.start();
    long backward = Hash.start();
    for (int i = 0; i < AFFIXES; i++) {
      if (i < length) {
        forward = Hash.step(forward, low.charAt(i));
        backward = Hash.step(backward, low.charAt(length - 1 - i));
      }
      prefixes[i] = i < length ? Hash.spread(forward) : 0;
      suffixes[i] = i < length ? Hash.spread(backward) : 0;
    }
    this.clusters = clusters(low, clusters);
    this.lists = lists.of(key);
  }

  /** Of the word, else of it without accents, else of its last part: "Kremer-Diaz" is a Diaz. */
  private int[] clusters(String low, WordClusters clusters) {
    int[] found = clusters.of(lower);
    if (found.length == 0 && key != lower) {
      found = clusters.of(key);
    }
    int hyphen = low.lastIndexOf('-');
    if (found.length == 0 && hyphen > 0 && hyphen < low.length() - 2) {
      found = clusters.of(key(low.substring(hyphen + 1)));
    }
    return found;
  }

  /** What stands for the word in features; numbers stand for each other. */
  static long lower(@Nullable Word word) {
    if (word == null) {
      return EDGE;
    }
    return word.hasDigit && !word.hasLetter ? word.shape : word.lower;
  }

  static long shape(@Nullable Word word) {
    return word == null ? EDGE : word.shape;
  }

  /** Its class in the partition of middle size, or its shape where it has none. */
  static long kind(@Nullable Word word) {
    if (word == null) {
      return EDGE;
    }
    return word.clusters.length == 0 ? word.shape : word.clusters[MIDDLE];
  }

  /** In lower case, unit by unit: "İ" must not grow longer, or offsets would slip. */
  private static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] == '’' || chars[i] == 'ʼ' ? '\'' : Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  /** The key of a word given in lower case. */
  static long key(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return Hash.of(folded(lower));
      }
    }
    return Hash.of(lower);
  }

  private static String folded(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ı' -> folded.append('i');
        case 'ł' -> folded.append('l');
        case 'đ', 'ð' -> folded.append('d');
        case 'ø' -> folded.append('o');
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case '’', 'ʼ' -> folded.append('\'');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
