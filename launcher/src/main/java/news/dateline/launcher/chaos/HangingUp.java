package news.dateline.launcher.chaos;

/** Senders whose connection breaks before the answer comes; as ever, they send again. */
record HangingUp(Couriers couriers) implements Fault {
  @Override
  public String title() {
    return "senders hang up and send again";
  }

  @Override
  public void begin() {
    couriers.hangUp(true);
  }

  @Override
  public void end() {
    couriers.hangUp(false);
  }
}
