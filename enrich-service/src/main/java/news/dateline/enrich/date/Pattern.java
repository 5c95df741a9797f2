package news.dateline.enrich.date;

import java.util.List;
import java.util.function.Consumer;

/** A pattern's parts. */
sealed interface Pattern {
  /** A {@link Kind}'s name or a word. */
  record Key(String key) implements Pattern {}

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {}

  /** One of several. */
  record Either(List<Pattern> options) implements Pattern {}

  /** It, or nothing. */
  record Maybe(Pattern part) implements Pattern {}

  /** Gives each key in it to {@code taker}. */
  default void forEachKey(Consumer<String> taker) {
    switch (this) {
      case Key key -> taker.accept(key.key());
      case Sequence sequence -> sequence.parts().forEach(part -> part.forEachKey(taker));
      case Either either -> either.options().forEach(option -> option.forEachKey(taker));
      case Maybe maybe -> maybe.part().forEachKey(taker);
    }
  }
}
