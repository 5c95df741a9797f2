package news.dateline.ingest.push;

/** As many deliveries are in hand as memory allows. */
final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BusyException() {
    super("as many deliveries are in hand as memory allows: send it again a little later");
  }
}
