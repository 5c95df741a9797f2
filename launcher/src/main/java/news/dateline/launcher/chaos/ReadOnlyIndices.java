package news.dateline.launcher.chaos;

import java.io.IOException;

/** The indices refuse writes, as the node has them do where its disk is nearly full. */
record ReadOnlyIndices(Indices indices) implements Fault {
  @Override
  public String title() {
    return "indices read-only";
  }

  @Override
  public void begin() throws IOException, InterruptedException {
    Patience.insist(() -> indices.setReadOnly(true));
  }

  @Override
  public void end() throws IOException, InterruptedException {
    Patience.insist(() -> indices.setReadOnly(false));
  }
}
