package news.dateline.index.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 42, 1L << 40, Long.MAX_VALUE})
  void whatIsWrittenIsReadBack(long offset) {
    String text = new Cursor(offset).text();
    assertThat(text).matches("[A-Za-z0-9_-]{16}");
    assertThat(Cursor.read(text)).contains(new Cursor(offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "now", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAA", "%%%", "é"})
  void whatWasNeverWrittenIsNoCursor(String text) {
    assertThat(Cursor.read(text)).isEmpty();
  }

  @Test
  void noCharacterCanBeChangedOrLost() {
    String text = new Cursor(4711).text();
    for (int i = 0; i < text.length(); i++) {
      for (char other : new char[] {'A', 'B', 'z', '-', '='}) {
        if (text.charAt(i) != other) {
          assertThat(Cursor.read(text.substring(0, i) + other + text.substring(i + 1))).isEmpty();
        }
      }
      assertThat(Cursor.read(text.substring(0, i))).isEmpty();
    }
  }
}
