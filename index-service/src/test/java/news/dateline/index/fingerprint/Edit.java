package news.dateline.index.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What wires do to a story. Each touches at most a share of its words, often exactly that. */
enum Edit {
  WORDS_REPLACED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      scattered(words, budget, other, (at, random) -> words.set(at, other.word()));
    }
  },
  WORDS_DELETED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      scattered(words, budget, other, (at, random) -> words.remove(at));
    }
  },
  WORDS_INSERTED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      scattered(words, budget, other, (at, random) -> words.add(at, other.word()));
    }
  },
  WORDS_MIXED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      WORDS_REPLACED.apply(words, budget / 3, other);
      WORDS_DELETED.apply(words, budget / 3, other);
      WORDS_INSERTED.apply(words, budget / 3, other);
    }
  },
  TYPING_AND_HOUSE_STYLE {
    @Override
    void apply(List<String> words, int budget, Other other) {
      int left = budget;
      for (int i = 0; i < words.size() && left > 0; i++) {
        String styled = STYLE.get(words.get(i));
        if (styled != null) {
          words.set(i, styled);
          left--;
        }
      }
      scattered(words, left, other, (at, random) -> words.set(at, misspelt(words.get(at), random)));
    }
  },
  SENTENCES_DELETED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      forSentences(words, budget, other, List::clear);
    }
  },
  SENTENCES_REPLACED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      forSentences(
          words, budget, other, sentence -> sentence.replaceAll(word -> other.nextWordInOrder()));
    }
  },
  PARAGRAPHS_SHUFFLED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      List<String> paragraphs = new ArrayList<>(List.of(String.join(" ", words).split("\n\n", -1)));
      Collections.shuffle(paragraphs, java.util.Random.from(other.random()));
      words.clear();
      words.addAll(words(String.join("\n\n", paragraphs)));
    }
  },
  TAIL_CUT {
    @Override
    void apply(List<String> words, int budget, Other other) {
      words.subList(words.size() - budget, words.size()).clear();
    }
  },
  AGENCY_LINES {
    @Override
    void apply(List<String> words, int budget, Other other) {
      List<String> lines = words(AGENCY).subList(0, Math.min(budget, words(AGENCY).size()));
      int middle = lines.size() / 2;
      words.addAll(0, lines.subList(0, middle));
      words.addAll(lines.subList(middle, lines.size()));
    }
  },
  FIGURES_UPDATED {
    @Override
    void apply(List<String> words, int budget, Other other) {
      int left = budget;
      for (int i = 0; i < words.size() && left > 0; i++) {
        if (words.get(i).chars().anyMatch(Character::isDigit) && other.random().nextInt(3) == 0) {
          words.set(i, Integer.toString(other.random().nextInt(1_000)));
          left--;
        }
      }
    }
  },
  A_BIT_OF_EACH {
    @Override
    void apply(List<String> words, int budget, Other other) {
      TAIL_CUT.apply(words, budget / 4, other);
      TYPING_AND_HOUSE_STYLE.apply(words, budget / 4, other);
      WORDS_MIXED.apply(words, budget / 4, other);
      AGENCY_LINES.apply(words, budget / 4, other);
    }
  };

  private static final String AGENCY =
      """
      This story was first published by the agency and may be used by its subscribers until
      further notice. (Reporting by our correspondents; Writing by the night desk; Editing by the
      day desk) All rights reserved. No part of it may be sold on, rewritten or put into a model.
      For questions call the desk in London, which is staffed at every hour of every day.\
      """;
  private static final Map<String, String> STYLE =
      Map.ofEntries(
          Map.entry("said", "says"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("ten", "10"),
          Map.entry("percent", "per cent"),
          Map.entry("organization", "organisation"),
          Map.entry("center", "centre"),
          Map.entry("United", "U."),
          Map.entry("States", "S."),
          Map.entry("President", "Pres."));

  abstract void apply(List<String> words, int budget, Other other);

  /** The text of these words with {@code share} of them edited. */
  String apply(List<String> text, double share, RandomGenerator random, List<String> foreign) {
    List<String> words = new ArrayList<>(text);
    apply(words, (int) (words.size() * share), new Other(random, foreign));
    return String.join(" ", words);
  }

  String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  static List<String> words(String text) {
    // A paragraph's end stays with its last word.
    return Arrays.stream(text.split("(?<!\n)[ \n](?!\n)|(?<=\n\n)"))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void scattered(List<String> words, int budget, Other other, At edit) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, java.util.Random.from(other.random()));
    places.stream()
        .limit(budget)
        .sorted(Collections.reverseOrder()) // so that earlier places stay what they were
        .forEach(at -> edit.apply(at, other.random()));
  }

  /** Sentences at random, as long as whole ones fit. */
  private static void forSentences(
      List<String> words, int budget, Other other, java.util.function.Consumer<List<String>> edit) {
    int left = budget;
    for (int tries = 0; tries < 20; tries++) {
      int from = other.random().nextInt(words.size());
      while (from > 0 && !words.get(from - 1).strip().endsWith(".")) {
        from--;
      }
      int to = from + 1;
      while (to < words.size() && !words.get(to - 1).strip().endsWith(".")) {
        to++;
      }
      if (to - from <= left) {
        left -= to - from;
        edit.accept(words.subList(from, to));
      }
    }
  }

  private static String misspelt(String word, RandomGenerator random) {
    if (word.length() < 3) {
      return word;
    }
    int at = random.nextInt(word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private interface At {
    void apply(int place, RandomGenerator random);
  }

  /** The story that foreign words come from. */
  static final class Other {
    private final RandomGenerator random;
    private final List<String> words;
    private int next;

    Other(RandomGenerator random, List<String> words) {
      this.random = random;
      this.words = words;
      this.next = random.nextInt(words.size());
    }

    RandomGenerator random() {
      return random;
    }

    String word() {
      return words.get(random.nextInt(words.size())).strip();
    }

    String nextWordInOrder() {
      return words.get(next++ % words.size()).strip();
    }
  }
}
