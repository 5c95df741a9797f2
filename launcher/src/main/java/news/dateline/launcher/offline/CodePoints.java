package news.dateline.launcher.offline;

/**
 * Turns offsets in UTF-16 code units into offsets in code points, in linear time for a whole text.
 */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    for (int i = 1; i < before.length; i++) {
      boolean insidePair =
          i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i] = before[i - 1] + (insidePair ? 0 : 1);
    }
  }

  /** The number of code points before that offset. */
  int before(int utf16Offset) {
    return before[utf16Offset];
  }
}
