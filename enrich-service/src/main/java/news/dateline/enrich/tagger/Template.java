package news.dateline.enrich.tagger;

/** The kinds of features, as an explanation names them. */
enum Template {
  // Those that name the word itself; training drops them together.
  WORD("the word", 0),
  FORM("the word as written", 0),
  PAIR_BEFORE("the word and the one before", -1, 0),
  PAIR_AFTER("the word and the one after", 0, 1),
  PREFIX("how the word begins", 0),
  SUFFIX("how the word ends", 0),
  // The rest.
  BIAS("any word"),
  BEFORE("the word before", -1),
  BEFORE_2("two words before", -2),
  AFTER("the word after", 1),
  AFTER_2("two words after", 2),
  AROUND("the words on both sides", -1, 1),
  BEFORE_PAIR("the two words before", -2, -1),
  AFTER_PAIR("the two words after", 1, 2),
  SHAPE("the word's shape", 0),
  SHAPE_BEFORE("the shape before", -1),
  SHAPE_AFTER("the shape after", 1),
  SHAPE_BEFORE_2("the shape two before", -2),
  SHAPE_AFTER_2("the shape two after", 2),
  SHAPES_BEFORE("the shapes of this and the one before", -1, 0),
  SHAPES_AFTER("the shapes of this and the one after", 0, 1),
  SHAPES("the shapes of the three", -1, 0, 1),
  ENDING_BEFORE("how the word before ends", -1),
  ENDING_AFTER("how the word after ends", 1),
  CLUSTER("the word's class", 0),
  CLUSTER_BEFORE("the class of the word before", -1),
  CLUSTER_AFTER("the class of the word after", 1),
  CLUSTER_BEFORE_2("the class two words before", -2),
  CLUSTER_AFTER_2("the class two words after", 2),
  CLUSTERS_BEFORE("the classes of this word and the one before", -1, 0),
  CLUSTERS_AFTER("the classes of this word and the one after", 0, 1),
  CLUSTER_SHAPE("the word's class and shape", 0),
  LIST("the lists that hold the name"),
  LIST_ENTRY("a list that holds the name"),
  LIST_WORD("a list that holds the word", 0),
  LIST_BEFORE("a list that holds the word before", -1),
  LIST_AFTER("a list that holds the word after", 1),
  LIST_NEXT("the lists that hold the name after it"),
  LIST_LAST("the lists that hold the name before it"),
  LINE("how the line is written"),
  LINE_NUMBER("which line it is"),
  PLACE_IN_LINE("where in the line it stands"),
  OPENS("whether it opens a sentence"),
  LOWER_ELSEWHERE("whether it is elsewhere in lower case"),
  INSIDE_ELSEWHERE("whether it is elsewhere capitalised inside a sentence"),
  BEFORE_ELSEWHERE("the word before it elsewhere"),
  AFTER_ELSEWHERE("the word after it elsewhere"),
  RUN_LENGTH("how many capitalised words stand together"),
  RUN_WORD("a word of the same run"),
  RUN_LAST("the last word of the run"),
  RUN_LAST_CLUSTER("the class of the last word of the run"),
  RUN_BEFORE("the word before the run"),
  RUN_AFTER("the word after the run"),
  RUN_AFTER_CLUSTER("the class of the word after the run"),
  RUN_BEFORE_CLUSTER("the class of the word before the run"),
  // The second stage.
  FIRST_LABEL("the first reading"),
  FIRST_BEFORE("the first reading of the word before"),
  FIRST_AFTER("the first reading of the word after"),
  FIRST_LABELS("the first reading of the three"),
  FIRST_WORD("the first reading and the word"),
  SAME_WORD("the first reading of the word elsewhere"),
  SAME_WORD_SHARE("how often the word is read so elsewhere"),
  SAME_NAME("the first reading of the name elsewhere"),
  LONGER_NAME("a longer name that holds it"),
  LONGER_NAME_PLACE("where in a longer name it stands");

  private final String label;
  private final long seed;

  @SuppressWarnings("ImmutableEnumChecker") // never written to
  private final int[] distances;

  Template(String label, int... distances) {
    this.label = label;
    this.distances = distances;
    this.seed = Hash.of(label);
  }

  /** Whether it names the word itself; training drops those together. */
  boolean namesWord() {
    return compareTo(SUFFIX) <= 0;
  }

  long seed() {
    return seed;
  }

  /** What it is, with the words it looks at where these are near. */
  String told(Document in, int at) {
    if (distances.length == 0) {
      return label;
    }
    StringBuilder told = new StringBuilder(label).append(':');
    for (int distance : distances) {
      boolean there = in.word(at, distance) != null;
      told.append(' ').append(there ? in.tokens.text(at + distance) : "(edge)");
    }
    return told.toString();
  }
}
