package news.dateline.index.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.index.letter.Deed;
import news.dateline.index.letter.LetterState;
import news.dateline.index.receipt.ReceiptLedger.Entry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterEntriesTest {
  @Test
  void aDroppedLetterSettlesItsReceipt() {
    assertThat(dropped("newsroom"))
        .hasValueSatisfying(
            entry -> assertThat(entry.document().reason()).isEqualTo(ReceiptDocument.DROPPED));
  }

  @Test
  void aLetterWithoutASourceSettlesNothingAndMakesNoSourceUp() {
    assertThat(dropped(null)).isEmpty();
  }

  private static Optional<Entry> dropped(@Nullable String source) {
    Deed deed = new Deed(Deed.Kind.DROPPED, 0, Instant.EPOCH, "ana", "a test", null);
    LetterState state = new LetterState("letter", source, "receipt", List.of(deed));
    return LetterEntries.ofState(
        new ConsumerRecord<>(
            ArticleTopics.DEAD_LETTER_STATES, 0, 0, "letter", ArticleCodec.encode(state)));
  }
}
