package news.dateline.index.receipt;

import static news.dateline.index.receipt.ReceiptDocument.DEAD_LETTERED;
import static news.dateline.index.receipt.ReceiptDocument.DROPPED;
import static news.dateline.index.receipt.ReceiptDocument.IN_FLIGHT;
import static news.dateline.index.receipt.ReceiptDocument.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptDocumentTest {
  private static final ReceiptDocument DEAD = receipt(DEAD_LETTERED, "undecodable");

  @ParameterizedTest
  @ValueSource(strings = {"indexed", "superseded", "duplicate", "after-kill"})
  void aReplayedLettersOwnOutcomeTakesTheLettersPlaceAndNoLateLetterTakesItBack(String outcome) {
    assertThat(DEAD.admits(receipt(outcome, null))).isTrue();
    assertThat(receipt(DEAD_LETTERED, DROPPED).admits(receipt(outcome, null))).isTrue();
    assertThat(receipt(outcome, null).admits(DEAD)).isFalse();
    assertThat(receipt(outcome, null).admits(receipt(DEAD_LETTERED, DROPPED))).isFalse();
    assertThat(receipt(outcome, null).admits(receipt("indexed", null))).isFalse();
  }

  @Test
  void whatIsInFlightOrRefusedMayBecomeAnything() {
    assertThat(receipt(IN_FLIGHT, null).admits(DEAD)).isTrue();
    assertThat(receipt(REFUSED, "undecodable").admits(receipt("indexed", null))).isTrue();
  }

  @Test
  void thatALetterWasDroppedIsToldInWhateverOrderItComes() {
    ReceiptDocument dropped = receipt(DEAD_LETTERED, DROPPED);
    assertThat(DEAD.admits(dropped)).isTrue();
    assertThat(dropped.admits(DEAD)).isFalse();
    assertThat(DEAD.admits(DEAD)).isFalse();
    assertThat(dropped.admits(dropped)).isFalse();
  }

  private static ReceiptDocument receipt(String outcome, @Nullable String reason) {
    return ReceiptDocumentBuilder.builder()
        .source("newsroom")
        .outcome(outcome)
        .reason(reason)
        .build();
  }
}
