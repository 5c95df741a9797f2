package news.dateline.enrich.tagger;

/** The kinds of features, as an explanation names them. */
enum Template {
  // Those that name the word itself; training drops them together.
  WORD("the word"),
  FORM("the word as written"),
  PAIR_BEFORE("the word and the one before"),
  PAIR_AFTER("the word and the one after"),
  PREFIX("how the word begins"),
  SUFFIX("how the word ends"),
  // The rest.
  BIAS("any word"),
  BEFORE("the word before"),
  BEFORE_2("two words before"),
  AFTER("the word after"),
  AFTER_2("two words after"),
  AROUND("the words on both sides"),
  BEFORE_PAIR("the two words before"),
  AFTER_PAIR("the two words after"),
  SHAPE("the word's shape"),
  SHAPE_BEFORE("the shape before"),
  SHAPE_AFTER("the shape after"),
  SHAPE_BEFORE_2("the shape two before"),
  SHAPE_AFTER_2("the shape two after"),
  SHAPES_BEFORE("the shapes of this and the one before"),
  SHAPES_AFTER("the shapes of this and the one after"),
  SHAPES("the shapes of the three"),
  ENDING_BEFORE("how the word before ends"),
  ENDING_AFTER("how the word after ends"),
  CLUSTER("the word's class"),
  CLUSTER_BEFORE("the class of the word before"),
  CLUSTER_AFTER("the class of the word after"),
  CLUSTER_BEFORE_2("the class two words before"),
  CLUSTER_AFTER_2("the class two words after"),
  CLUSTERS_BEFORE("the classes of this word and the one before"),
  CLUSTERS_AFTER("the classes of this word and the one after"),
  CLUSTER_SHAPE("the word's class and shape"),
  LIST("the lists that hold the name"),
  LIST_ENTRY("a list that holds the name"),
  LIST_WORD("a list that holds the word"),
  LIST_BEFORE("a list that holds the word before"),
  LIST_AFTER("a list that holds the word after"),
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

  /** The last of those that name the word itself. */
  static final Template LAST_OF_WORD = SUFFIX;

  private final String label;
  private final long seed;

  Template(String label) {
    this.label = label;
    this.seed = Hash.of(label);
  }

  long seed() {
    return seed;
  }

  String label() {
    return label;
  }
}
