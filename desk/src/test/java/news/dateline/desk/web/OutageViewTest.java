package news.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.OutageException.Kind;
import org.junit.jupiter.api.Test;

class OutageViewTest {
  @Test
  void onlyAReadersOwnQuestionThatIsTooDearIsNotRepeated() {
    assertThat(view(Kind.SLOW, true).reloads()).isFalse();
    assertThat(view(Kind.SLOW, true).advice()).contains("Narrow it");
    assertThat(view(Kind.SLOW, false).reloads()).isTrue();
    assertThat(view(Kind.SLOW, false).advice()).contains("tries again by itself");
    assertThat(view(Kind.AWAY, true).reloads()).isTrue();
  }

  private static OutageView view(Kind kind, boolean narrowable) {
    return OutageView.of(
        new OutageException(kind, OutageException.ELASTICSEARCH, "test"),
        Instant.EPOCH,
        narrowable);
  }
}
