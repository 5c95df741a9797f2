package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.enrich.Hostile;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest text there may be costs seconds, whatever it holds; a square would cost hours. */
@ExtendWith(Hostile.class)
class HostileTextTest {
  private static final NameTagger TAGGER = NameTagger.load();
  private static final NameTokenizer TOKENIZER = new NameTokenizer(new Compounds(NameLists.load()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7", "-", "A.B.C.", "@", "'", "x", "X", "A-", "a-A-", "a-A", "1-", "Delhi-", "x_", "x.",
        "x@", "A&", "O'", "\u0301", "\u0315", "🎉", "#a", "1,", "://", "www.", "ﷺ", "(", "\n",
            "\u0000"
      })
  void aMillionOfAnythingIsCutInLinearTime(String piece) {
    assertThat(tokens(Hostile.text(piece))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-", "-Delhi", "\u0315"})
  void aLongHeadMakesNoTailDearer(String tail) {
    int half = Hostile.CHARS / 2;
    assertThat(tokens("1".repeat(half) + tail.repeat(half / tail.length()))).isPositive();
    assertThat(tokens("A\u0315".repeat(half / 2) + "\u0327".repeat(half))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAA BBBB ",
        "The ",
        "The The\n",
        "of ",
        "Oslo of the ",
        "x",
        "\u0315\u0327",
        "A.B.C.",
        "7 ",
        "Olsen's ",
        "A-",
        "New York "
      })
  void aMillionOfAnythingIsReadInLinearTime(String piece) {
    String text = Hostile.text(piece);
    assertThat(TAGGER.tag(List.of(text)))
        .allSatisfy(name -> assertThat(name.end()).isLessThanOrEqualTo(text.length()));
  }

  /** How many; a text that is not blank has some, and no word of it is without an end. */
  private static int tokens(String text) {
    Tokens tokens = TOKENIZER.tokens(text);
    int longest = 0;
    for (int i = 0; i < tokens.count(); i++) {
      longest = Math.max(longest, tokens.end(i) - tokens.start(i));
    }
    assertThat(text.charAt(0) == '-' || text.charAt(0) == '.' || longest <= WordEnd.LONGEST + 2)
        .isTrue();
    return text.isBlank() ? 1 : tokens.count();
  }
}
