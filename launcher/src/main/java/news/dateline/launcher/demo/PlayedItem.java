package news.dateline.launcher.demo;

import news.dateline.launcher.client.ItemAnswer;
import news.dateline.launcher.sample.SampleItem;

/**
 * A sample that was sent.
 *
 * @param answer what ingest said of it
 * @param repeats whether the same delivery was sent before
 */
record PlayedItem(SampleItem item, ItemAnswer answer, boolean repeats) {

  /** The article's id; empty where it was refused. */
  String id() {
    return answer.id() == null ? "" : answer.id();
  }

  String receiptId() {
    return answer.receiptId() == null ? "" : answer.receiptId();
  }
}
