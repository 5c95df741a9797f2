package news.dateline.index.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.article.ArticleCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Letters as they are read from their topics, states first. Of very many the newest are kept, those
 * that are asked for before all others, then open ones.
 */
final class Letters {
  private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
  private static final int MOST = 5_000; // twice as many take 15 MB of a heap of 256 MB
  private static final Duration LETTERS_ARE_KEPT = Duration.ofDays(31); // 30, and a segment's end

  private final Predicate<Failure> wanted;
  private final Predicate<DeadLetter> asked;
  private final Comparator<DeadLetter> worth;
  private final Instant forgotten;
  private final int most;
  private final Map<String, LetterState> said = new HashMap<>();
  private final Map<String, Map<String, Failure>> failures = new HashMap<>();
  private boolean complete = true;

  /**
   * For those failures; a letter is wanted with each of its failures or with none.
   *
   * @param asked which letters somebody asks for
   */
  Letters(Predicate<Failure> wanted, Predicate<DeadLetter> asked, Instant now) {
    this(wanted, asked, now, MOST);
  }

  Letters(Predicate<Failure> wanted, Predicate<DeadLetter> asked, Instant now, int most) {
    this.wanted = wanted;
    this.asked = asked;
    this.worth =
        Comparator.comparing(asked::test)
            .thenComparing(letter -> letter.state() == LetterView.State.OPEN)
            .thenComparing(letter -> letter.newest().at())
            .reversed();
    this.forgotten = now.minus(LETTERS_ARE_KEPT);
    this.most = most;
  }

  /** Takes a record of the topic of states. */
  void takeState(ConsumerRecord<String, byte[]> message) {
    if (message.value() == null) {
      return;
    }
    try {
      LetterState state = ArticleCodec.decode(message.value(), LetterState.class);
      if (state.last().at().isAfter(forgotten)) {
        said.put(state.letterId(), state);
      }
    } catch (IllegalArgumentException e) { // the letter is then open, which harms nobody
      LOG.warn("the state of letter {} cannot be read: {}", message.key(), e.getMessage());
    }
  }

  /** Takes a record of a topic of letters; one that was published twice counts once. */
  void takeLetter(ConsumerRecord<String, byte[]> message) {
    Failure.of(message)
        .filter(wanted)
        .ifPresent(
            failure ->
                failures
                    .computeIfAbsent(failure.letterId(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(failure.origin(), failure));
    if (failures.size() >= 2 * most) {
      List<DeadLetter> byWorth = all().stream().sorted(worth).toList();
      complete &= !asked.test(byWorth.get(most)); // nor is any after it
      byWorth.stream().skip(most).map(DeadLetter::id).forEach(failures::remove);
    }
  }

  /** Whether all letters are there that were asked for. */
  boolean isComplete() {
    return complete;
  }

  Optional<DeadLetter> find(String id) {
    return Optional.ofNullable(failures.get(id)).map(them -> letter(id, them.values()));
  }

  /** In no order. */
  List<DeadLetter> all() {
    List<DeadLetter> all = new ArrayList<>(failures.size());
    failures.forEach((id, them) -> all.add(letter(id, them.values())));
    return all;
  }

  private DeadLetter letter(String id, Collection<Failure> them) {
    return new DeadLetter(List.copyOf(them), Optional.ofNullable(said.get(id)));
  }
}
