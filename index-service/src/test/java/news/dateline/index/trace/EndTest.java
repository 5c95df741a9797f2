package news.dateline.index.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.index.document.Visibility;
import news.dateline.index.letter.ReceiptLetters.Told;
import news.dateline.index.receipt.ReceiptDocumentBuilder;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.index.trace.ReceiptTrace.Known;
import news.dateline.index.trace.ReceiptTrace.Other;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndTest {
  private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
  private static final Known NOTHING = new Known(null, null, List.of(), Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "superseded | superseded by version 3 (receipt r2)",
        "duplicate | a duplicate: the same bytes were kept before by version 3 (receipt r2)",
        "after-kill | came after the story was killed by version 3 (receipt r2)",
        "of-tomorrow | of-tomorrow"
      })
  void whatLostSaysToWhat(String outcome, String end) {
    Known known = new Known(new Other("r2", "3"), null, List.of(), Optional.empty());
    assertThat(End.of(line(outcome, null), known)).isEqualTo(end);
  }

  @Test
  void whatWasIndexedSaysWhetherItStillStands() {
    assertThat(End.of(line("indexed", null), shows("r1")))
        .isEqualTo("indexed: it is the current version");
    assertThat(End.of(line("indexed", null), shows("r2")))
        .isEqualTo("indexed; by now version 9 (receipt r2) is the current one");
  }

  @Test
  void whatWasRefusedSaysWhyInWords() {
    assertThat(End.of(line("refused", "malformed-xml"), NOTHING))
        .isEqualTo("refused: it is cut off or not well-formed");
    assertThat(End.of(line("refused", "of-tomorrow"), NOTHING))
        .isEqualTo("refused: the reason was of-tomorrow");
  }

  @Test
  void aDeadLetterIsNamedWhileItIsKept() {
    Told letter = new Told("l1", "replayed", "fault", "a fault of ours", NOON);
    Known known = new Known(null, letter, List.of(), Optional.empty());
    assertThat(End.of(line("dead-lettered", "fault"), known))
        .isEqualTo("dead letter l1, replayed: a fault of ours");
    assertThat(End.of(line("dead-lettered", "fault"), NOTHING)).contains("(fault)", "no longer");
  }

  @Test
  void whatIsInFlightSaysWhoIsToTakeIt() {
    Hop raw = Hop.of("articles-raw-v1-3@42").orElseThrow();
    Known known = new Known(null, null, List.of(raw), Optional.empty());
    assertThat(End.of(line("in-flight", null), known))
        .isEqualTo(
            "in flight since 2026-03-11T12:00:00Z: last seen at articles-raw-v1-3@42, for the enrich-service to take");
    assertThat(Hop.of("articles-raw-v1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 20", "' ', 20", "a, 0", "a, 201"})
  void whatCannotBeAskedIsRefused(String text, int most) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TraceQuestion(text, Optional.empty(), most));
  }

  private static Known shows(String receiptId) {
    ArticleNow now =
        new ArticleNow(
            "tag:a", "newsroom", Visibility.LIVE, null, false, null, "9", receiptId, 1, 1, NOON);
    return new Known(null, null, List.of(), Optional.of(now));
  }

  private static Line line(String outcome, @Nullable String reason) {
    return new Line(
        "r1",
        ReceiptDocumentBuilder.builder()
            .source("newsroom")
            .receivedAt(NOON)
            .outcome(outcome)
            .reason(reason)
            .build());
  }
}
