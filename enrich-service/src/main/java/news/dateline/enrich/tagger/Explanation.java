package news.dateline.enrich.tagger;

import java.util.List;

/**
 * Why a name was read as it was.
 *
 * @param name what was found
 * @param text as it stands
 * @param words token by token
 */
public record Explanation(NameSpan name, String text, List<OfWord> words) {

  /** Lists are copied. */
  public Explanation {
    words = List.copyOf(words);
  }

  /**
   * What spoke for a token's part in the name, and against it.
   *
   * @param lists that hold it, alone or in a longer entry
   * @param firstReading what the first stage, which reads without the rest of the document's
   *     reading, took it for; "no name" where for none
   * @param rival what it would else be: another type, or "no name"
   * @param reasons the weightiest first
   */
  public record OfWord(
      String word, List<String> lists, String firstReading, String rival, List<Reason> reasons) {

    /** Lists are copied. */
    public OfWord {
      lists = List.copyOf(lists);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * One feature.
   *
   * @param told the feature in words
   * @param weight how far it puts this reading before the rival; negative speaks for the rival
   */
  public record Reason(String told, double weight) {}
}
