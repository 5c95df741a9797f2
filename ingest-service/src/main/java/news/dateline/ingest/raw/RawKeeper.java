package news.dateline.ingest.raw;

/** Keeps the original bytes of what the intake takes in. */
public interface RawKeeper {
  /** A delivery that need not be kept. */
  Begun NOTHING = () -> {};

  /** Begins to keep a delivery; never fails and never waits. */
  Begun begin(RawDelivery delivery);

  /** A delivery on its way into the archive. */
  interface Begun extends AutoCloseable {
    /** Returns when it is kept, or cannot be; at most five seconds after it was begun. */
    @Override
    void close();
  }
}
