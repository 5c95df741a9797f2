package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainsTest {
  private static final Reader READER = Reader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "we saw the Bank of England today|Bank of England",
        "we saw Maria de la Cruz today|Maria de la Cruz",
        "the 2020 Summer Olympics began|2020 Summer Olympics",
        "on Channel 4 today|Channel 4",
        "at Macy's today|Macy 's",
        "the G20 met|G20",
        "an iPhone and a 4x4|iPhone and a 4x4"
      })
  void aChainIsARunOfCapitalsWithTheSmallWordsInside(String text, String chain) {
    assertThat(chains(text)).containsExactly(chain);
  }

  @Test
  void aSmallWordNeverEndsAChainAndOtherWordsPartIt() {
    assertThat(chains("Oslo of the sea met Bergen in winter")).containsExactly("Oslo", "Bergen");
  }

  @Test
  void moreThanThreeSmallWordsPartAChain() {
    assertThat(chains("Bank of the and England")).containsExactly("Bank of the and England");
    assertThat(chains("Bank of the and for England")).containsExactly("Bank", "England");
  }

  @Test
  void noChainGoesOverTheEndOfALine() {
    assertThat(chains("New\nYork of\nOslo")).containsExactly("New", "York", "Oslo");
  }

  @Test
  void anAddressAndANumberAreNoChain() {
    assertThat(chains("see WWW.Example.org @Olsen #Oslo and 1984 or 3.5")).isEmpty();
  }

  @Test
  void textWithoutCapitalsHasNoChainAndTextWithoutWordsNeither() {
    assertThat(chains("nothing to see here")).isEmpty();
    assertThat(chains("")).isEmpty();
  }

  @Test
  void aRunWithoutEndIsCutAndNothingOfItIsLost() {
    Document in = READER.read("Oslo ".repeat(2_500));

    assertThat(in.chains.count()).isEqualTo(3);
    assertThat(in.chains.tokens()).isEqualTo(2_500);
    assertThat(in.chains.start(1)).isEqualTo(in.chains.end(0)).isEqualTo(1_000);
  }

  private static List<String> chains(String text) {
    Document in = READER.read(text);
    List<String> chains = new ArrayList<>();
    for (int i = 0; i < in.chains.count(); i++) {
      List<String> tokens = new ArrayList<>();
      for (int t = in.chains.start(i); t < in.chains.end(i); t++) {
        tokens.add(in.tokens.text(t));
      }
      chains.add(String.join(" ", tokens));
    }
    return chains;
  }
}
