package news.dateline.launcher.chaos;

import java.io.IOException;

/** Nothing listens at the node's port, and every connection is reset. */
record DeafNode(NodeProxy proxy) implements Fault {
  @Override
  public String title() {
    return "Elasticsearch's connections reset and refused";
  }

  @Override
  public void begin() {
    proxy.stopListening();
  }

  @Override
  public void end() throws IOException {
    proxy.listenAgain();
  }
}
