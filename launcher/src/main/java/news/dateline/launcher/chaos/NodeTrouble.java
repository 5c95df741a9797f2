package news.dateline.launcher.chaos;

/** What the proxy between the index-service and the node does to requests. */
record NodeTrouble(NodeProxy proxy, NodeFault fault, String title) implements Fault {
  @Override
  public void begin() {
    proxy.inject(fault);
  }

  @Override
  public void end() {
    proxy.heal();
  }
}
