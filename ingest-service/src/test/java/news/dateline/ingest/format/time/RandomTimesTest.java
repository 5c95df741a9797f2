package news.dateline.ingest.format.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import news.dateline.article.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RandomTimesTest {
  private static final int STRINGS = 100_000;
  private static final int MAX_PIECES = 12;

  /** Pieces that lead deep into the reader, more often than random letters would. */
  private static final String[] PIECES = {
    "2024",
    "08",
    "8",
    "31",
    "99",
    "1758",
    "175830",
    "20241008",
    "99999999999",
    "-",
    "/",
    ".",
    ":",
    "+",
    ",",
    "(",
    ")",
    "[",
    "]",
    "|",
    " ",
    "  ",
    "T",
    "Z",
    "t",
    "am",
    "p.m.",
    "a.",
    "GMT",
    "EST",
    "XYZ",
    "Oct",
    "mar",
    "ekim",
    "Tue",
    "5th",
    "h",
    "年",
    "日",
    "오후",
    "٣",
    "\0",
    "\uD83D",
    "\u00A0",
    "\u0301",
    "İ",
    "ß",
    "Europe/Paris",
    "_",
    "+0100",
    "14:05",
    "-99:99"
  };

  @Test
  @Timeout(20)
  void noTextMakesTheReaderThrow() {
    Random random = new Random(20241008);
    TimeReader reader =
        new TimeReader(
            ZoneId.of("Europe/Berlin"), DateOrder.DMY, Instant.parse("2024-10-08T14:00:00Z"));
    long from = System.nanoTime();
    for (int i = 0; i < STRINGS; i++) {
      String stated = i % 2 == 0 ? pieces(random) : characters(random);
      assertThat(reader.read(stated)).isNotNull();
      assertThat(reader.readPageClock(stated)).isNotNull();
    }
    // Some 5 microseconds each; a form that backtracks would take far more.
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(15));
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(MAX_PIECES); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String characters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : Character.MAX_VALUE + 1));
    }
    return text.toString();
  }
}
