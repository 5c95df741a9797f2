package news.dateline.metric;

/** What a meter is, as Prometheus has it. */
public enum MeterKind {
  /** Only grows; its name in Prometheus ends in {@code _total}. */
  COUNTER("counter"),
  /** A value as of now. */
  GAUGE("gauge"),
  /** Count, sum and greatest of durations. */
  TIMER("summary"),
  /** A timer with buckets, so that shares and percentiles can be asked over all instances. */
  HISTOGRAM("histogram"),
  /** Count, sum and greatest of numbers that are no durations. */
  DISTRIBUTION("summary");

  private final String prometheusType;

  MeterKind(String prometheusType) {
    this.prometheusType = prometheusType;
  }

  /** The word of a scrape's {@code # TYPE} line. */
  public String prometheusType() {
    return prometheusType;
  }
}
