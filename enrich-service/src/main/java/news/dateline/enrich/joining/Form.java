package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;

/** One way of writing a name, and where it stands. */
final class Form {
  private final List<String> words;
  private final List<Written> mentions = new ArrayList<>();

  Form(List<String> words) {
    this.words = words;
  }

  /** The words that tell it from others, by the rules of its type. */
  List<String> words() {
    return words;
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  int size() {
    return words.size();
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  /** Whether it is known which place it is; its spellings may then differ. */
  boolean isLinked() {
    return example().link() != null;
  }

  String key() {
    return String.join(" ", words);
  }

  /** In reading order; never empty. */
  List<Written> mentions() {
    return mentions;
  }

  /** How it is written where it stands first. */
  Written example() {
    return mentions.getFirst();
  }
}
