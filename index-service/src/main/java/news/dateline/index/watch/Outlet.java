package news.dateline.index.watch;

/** A way to tell somebody. */
interface Outlet {
  /**
   * Returns once the receiver has taken it.
   *
   * @throws DeliveryException if it has not, or if nobody knows
   */
  void send(Watch watch, Notice notice) throws DeliveryException;
}
