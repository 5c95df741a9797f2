package news.dateline.ingest.format;

/** The delivery as a whole cannot be read. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** Refuses for this reason. */
  public RefusedException(Refusal refusal) {
    super(refusal.detail());
    this.refusal = refusal;
  }

  /** The reason, in full. */
  public Refusal refusal() {
    return refusal;
  }
}
