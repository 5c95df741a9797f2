package news.dateline.enrich.place;

/**
 * One name of an article, the places it may mean, and how likely each is so far. Mentions of one
 * name share it: an article that means two places by one name says so where it does.
 */
final class Sense {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final int[] places;
  private final double[] priors;
  private double[] stated;
  private double[] scores;
  private double[] beliefs;
  private int statedAt = NOWHERE;
  private int firstAt = NOWHERE;
  private int mentions;
  private boolean dateline;

  /** A name of these places, by what the name alone tells. */
  Sense(int[] places, double[] priors) {
    this.places = places;
    this.priors = priors;
    this.stated = new double[places.length];
    this.scores = priors;
    this.beliefs = chances(priors);
  }

  int size() {
    return places.length;
  }

  int place(int candidate) {
    return places[candidate];
  }

  double prior(int candidate) {
    return priors[candidate];
  }

  /** The chance of the candidate, 0 to 1. */
  double belief(int candidate) {
    return beliefs[candidate];
  }

  /** By candidate, what the article states of the name where it first states anything. */
  double[] stated() {
    return stated;
  }

  /**
   * How much what is stated counts for the mention that comes {@code order}th in the article: a
   * statement that comes later may be there to tell the two apart.
   */
  double statedShare(int order) {
    return statedAt <= order ? 1 : Weights.STATED_LATER;
  }

  /** Where the name is first mentioned. */
  int firstAt() {
    return firstAt;
  }

  /** Tells of a mention: the {@code order}th of the article, and what is stated of it. */
  void mentioned(int order, double[] clues, boolean inDateline) {
    mentions++;
    firstAt = Math.min(firstAt, order);
    dateline |= inDateline;
    boolean states = clues[best(clues)] > 0;
    boolean clear = isClear(clues) && (statedAt == NOWHERE || !isClear(stated));
    if (states && (clear || statedAt == NOWHERE)) {
      stated = clues;
      statedAt = order;
    }
  }

  /** Whether clues are a statement rather than a hint. */
  static boolean isClear(double[] clues) {
    return clues[best(clues)] >= Weights.CONTAINED_IN_COUNTRY;
  }

  /** The likeliest candidate. */
  int best() {
    return best(beliefs);
  }

  /** How much the name says about what the article is about: named twice is not twice as much. */
  double weight() {
    return (1 + Math.log(Math.max(1, mentions))) * (dateline ? Weights.BY_DATELINE : 1);
  }

  /** Believes the candidates by what the name and the article make likely and what is stated. */
  void believe(double[] likely, double[] states) {
    scores = likely;
    beliefs = chances(sum(likely, states));
  }

  /** By candidate, what the name and the article make likely, without what is stated. */
  double[] scores() {
    return scores;
  }

  /** The sums of two scores each. */
  static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  /** Scores as chances that add up to 1. */
  static double[] chances(double[] scores) {
    double best = scores[best(scores)];
    double[] chances = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      chances[i] = Math.exp(Weights.SHARPNESS * (scores[i] - best));
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  /** The first of the highest. */
  static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
