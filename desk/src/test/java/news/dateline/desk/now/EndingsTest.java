package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.desk.service.ChangeLine;
import org.junit.jupiter.api.Test;

class EndingsTest {
  @Test
  void ofAStoryTheLastChangeIsTold() {
    List<ChangeLine> told =
        Endings.newest(
            List.of(change("a", "killed"), change("b", "corrected"), change("a", "corrected")));
    assertThat(told).extracting(ChangeLine::kind).containsExactly("killed", "corrected");
  }

  @Test
  void twentyAreTold() {
    assertThat(
            Endings.newest(
                IntStream.range(0, 30).mapToObj(i -> change("a" + i, "killed")).toList()))
        .hasSize(20);
  }

  @Test
  void aKillIsCalledSo() {
    assertThat(ending("purged").killed()).isTrue();
    assertThat(ending("purged").word()).isEqualTo("killed for good");
    assertThat(ending("withheld").killed()).isFalse();
    assertThat(ending("corrected").word()).isEqualTo("corrected");
  }

  private static Ending ending(String kind) {
    return new Ending("a", "newsroom", kind, Instant.EPOCH, null);
  }

  private static ChangeLine change(String articleId, String kind) {
    return new ChangeLine(
        "cursor",
        articleId + kind,
        articleId,
        "tag:" + articleId,
        "newsroom",
        kind,
        "live",
        Instant.EPOCH,
        null,
        null,
        null);
  }
}
