package news.dateline.index.letter;

/** What a question for a letter's bytes comes to. */
sealed interface LetterBytes {
  /** These. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Shown(byte[] bytes) implements LetterBytes {}

  /** They lie there and nobody is shown them; the sentence says why. */
  record NotShown(String sentence) implements LetterBytes {}

  /** There are none. */
  record None() implements LetterBytes {}
}
