package news.dateline.launcher.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.Delivered;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.sample.SampleItem;
import news.dateline.launcher.sample.SampleWire;

/** Sends the sample wire, in its order, as any sender would. */
record WirePlayer(ArticleSender sender) {

  List<PlayedItem> play(Instant now) throws NoAnswerException {
    List<PlayedItem> played = new ArrayList<>();
    Set<String> receipts = new HashSet<>();
    for (SampleItem item : SampleWire.load()) {
      Delivered delivered =
          sender.send(
              Shipment.live(
                  item.source(),
                  item.bytesAt(now),
                  item.contentType(),
                  null,
                  item.articleUri().orElse(null)));
      PlayedItem sent = new PlayedItem(item, delivered.items().getFirst(), false);
      boolean repeats = sent.answer().isAccepted() && !receipts.add(sent.receiptId());
      played.add(new PlayedItem(item, sent.answer(), repeats));
    }
    return played;
  }
}
