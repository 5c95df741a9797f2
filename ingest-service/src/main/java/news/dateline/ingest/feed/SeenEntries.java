package news.dateline.ingest.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of a feed that have been taken, each with its content, the longest unseen first.
 * Whether an entry is news is decided by this alone, never by a date. Immutable.
 *
 * <p>Bounded: at least three times the feed's own entries are kept, and never more than 3,000 or,
 * where that is more, what stands in the feed. An entry takes 16 bytes here and 22 characters in
 * the state's record, so the largest record has some 66 KB.
 */
public final class SeenEntries {
  /** Nothing yet. */
  public static final SeenEntries NONE = new SeenEntries(new long[0]);

  private static final int MOST = 3_000; // three times what one delivery may hold
  private static final int FEWEST = 300; // of a feed that shows ten entries of many
  private static final int TIMES = 3; // an entry may leave a feed and come back

  private final long[] packed; // identity and content in turn

  private SeenEntries(long[] packed) {
    this.packed = packed;
  }

  /**
   * A poll's document against what was seen.
   *
   * @param fresh of each of its entries whether it is new or edited
   * @param after what has been seen once these are taken
   */
  record Sighting(List<Boolean> fresh, SeenEntries after) {}

  /** How many are remembered. */
  public int size() {
    return packed.length / 2;
  }

  /**
   * Looks at all entries of a document, in whatever order they stand. An identity that stands in it
   * several times with different contents has all of them remembered.
   */
  Sighting sight(List<EntryKey> document) {
    Set<EntryKey> known = new LinkedHashSet<>(entries());
    Set<EntryKey> present = new LinkedHashSet<>();
    List<Boolean> fresh = new ArrayList<>(document.size());
    for (EntryKey entry : document) {
      fresh.add(present.add(entry) && !known.contains(entry));
    }
    return new Sighting(fresh, new SeenEntries(packed(kept(known, present))));
  }

  /** Whether an entry of that identity was seen, whatever it said. */
  boolean knows(long identity) {
    for (int i = 0; i < packed.length; i += 2) {
      if (packed[i] == identity) {
        return true;
      }
    }
    return false;
  }

  /** What an entry said before an edit is forgotten, so that an edit taken back is an edit. */
  private List<EntryKey> kept(Set<EntryKey> known, Set<EntryKey> present) {
    Set<Long> identities = new HashSet<>();
    present.forEach(entry -> identities.add(entry.identity()));
    List<EntryKey> kept = new ArrayList<>(known);
    kept.removeIf(entry -> identities.contains(entry.identity()));
    kept.addAll(present);
    // A document that for once is short does not make us forget.
    int wanted = Math.max(Math.max(FEWEST, TIMES * present.size()), size());
    int room = Math.max(Math.min(wanted, MOST), present.size());
    return kept.subList(Math.max(0, kept.size() - room), kept.size());
  }

  private List<EntryKey> entries() {
    List<EntryKey> entries = new ArrayList<>(size());
    for (int i = 0; i < packed.length; i += 2) {
      entries.add(new EntryKey(packed[i], packed[i + 1]));
    }
    return entries;
  }

  private static long[] packed(List<EntryKey> entries) {
    long[] packed = new long[entries.size() * 2];
    for (int i = 0; i < entries.size(); i++) {
      packed[2 * i] = entries.get(i).identity();
      packed[2 * i + 1] = entries.get(i).content();
    }
    return packed;
  }

  /** As it stands in the state's record: base64 of the hashes, big-endian. */
  @JsonValue
  String text() {
    ByteBuffer bytes = ByteBuffer.allocate(packed.length * Long.BYTES);
    bytes.asLongBuffer().put(packed);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * As read from the state's record.
   *
   * @throws IllegalArgumentException if it is no such text
   */
  @JsonCreator
  static SeenEntries of(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (bytes.length % (2 * Long.BYTES) != 0) {
      throw new IllegalArgumentException("seen entries are pairs of 64-bit hashes");
    }
    long[] packed = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(packed);
    return new SeenEntries(packed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeenEntries seen && Arrays.equals(packed, seen.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }

  @Override
  public String toString() {
    return size() + " entries";
  }
}
