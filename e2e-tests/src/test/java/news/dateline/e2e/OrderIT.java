package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class OrderIT {
  private static final int STORIES = 30;
  private static final int VERSIONS = 5;

  @Test
  void whateverOrderVersionsArriveInTheNewestStands(Newsroom newsroom) {
    List<byte[]> wire = new ArrayList<>();
    for (int story = 0; story < STORIES; story++) {
      for (int version = 1; version <= VERSIONS; version++) {
        wire.add(Wires.version("tag:order-" + story, version, "bandicoot"));
      }
    }
    wire.addAll(wire.subList(0, STORIES)); // and some of them twice
    Collections.shuffle(wire, new Random(20261124));
    for (byte[] bytes : wire) {
      assertThat(newsroom.post(Wires.SOURCE, bytes).status()).isEqualTo(202);
    }
    eventually(() -> newsroom.count("articles-live", "+bandicoot +version:" + VERSIONS) == STORIES);
    for (int story = 0; story < STORIES; story++) {
      String id = Wires.id("tag:order-" + story);
      eventually(() -> newsroom.count("article-versions", "articleId:" + id) == VERSIONS);
      eventually(() -> newsroom.count("receipts", "+outcome:in-flight +articleId:" + id) == 0);
      assertThat(newsroom.document(id).path("version").asString()).isEqualTo("" + VERSIONS);
    }
    assertThat(newsroom.count("articles-live", "bandicoot")).isEqualTo(STORIES);
  }
}
