package news.dateline.index.trace;

import java.util.List;
import java.util.Map;
import news.dateline.index.letter.ReceiptLetters;
import news.dateline.index.letter.ReceiptLetters.Told;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.kafka.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the broker has of deliveries that are not settled. Where it does not answer a trace goes on
 * without.
 */
final class BrokerLook {
  private static final Logger LOG = LoggerFactory.getLogger(BrokerLook.class);

  private final ReceiptLetters letters;
  private final HopSearch hops;

  BrokerLook(ReceiptLetters letters, HopSearch hops) {
    this.letters = letters;
    this.hops = hops;
  }

  /** The dead letters of these receipts, by receipt id. */
  Map<String, Told> letters(Map<String, Line> receipts) {
    try {
      return receipts.isEmpty() ? Map.of() : letters.of(receipts.keySet());
    } catch (UnavailableException e) {
      LOG.warn("a trace goes on without its dead letters: {}", e.getMessage());
      return Map.of();
    }
  }

  /** Where the articles of these receipts stand, by receipt id. */
  Map<String, List<Hop>> hops(Map<String, Line> receipts) {
    try {
      return receipts.isEmpty() ? Map.of() : hops.of(receipts.values());
    } catch (UnavailableException e) {
      LOG.warn("a trace goes on without the topics: {}", e.getMessage());
      return Map.of();
    }
  }
}
