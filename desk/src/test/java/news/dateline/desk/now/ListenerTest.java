package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void eventsComeInTheirOrder() throws InterruptedException {
    Listener listener = new Listener();
    listener.tell(List.of(StreamEvent.gone("a", NOW), StreamEvent.gone("b", NOW)));
    assertThat(listener.next(Duration.ZERO)).contains(StreamEvent.gone("a", NOW));
    assertThat(listener.next(Duration.ZERO)).contains(StreamEvent.gone("b", NOW));
    assertThat(listener.next(Duration.ZERO)).isEmpty();
  }

  @Test
  void whoTakesNothingIsLetGo() {
    Listener listener = new Listener();
    listener.tell(Collections.nCopies(500, StreamEvent.gone("a", NOW)));
    assertThat(listener.isEnded()).isFalse();
    listener.tell(List.of(StreamEvent.gone("b", NOW)));
    assertThat(listener.isEnded()).isTrue();
  }

  @Test
  void anEventIsOneLineOfData() {
    assertThat(new StreamEvent("story", "<li>\n  a\r\n</li>", Instant.ofEpochMilli(7)).text("ab"))
        .isEqualTo("id: 7-ab\nevent: story\ndata: <li> a </li>\n\n");
  }
}
