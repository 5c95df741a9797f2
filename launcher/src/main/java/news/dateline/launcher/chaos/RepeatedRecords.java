package news.dateline.launcher.chaos;

import java.io.IOException;
import java.util.Random;

/** Some of the records of a topic are written to it once more, as a producer that retries may. */
record RepeatedRecords(Records records, String topic, Random random) implements Fault {
  private static final double SHARE = 0.2;

  @Override
  public String title() {
    return "records of %s again".formatted(topic);
  }

  @Override
  public void begin() throws IOException, InterruptedException {
    records.sendAll(records.sample(topic, SHARE, random));
  }
}
