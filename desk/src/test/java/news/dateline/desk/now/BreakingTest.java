package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakingTest {
  @Test
  void howMuchMoreThanUsualIsSaid() {
    assertThat(words(12, 0)).isEqualTo("not in the week before");
    assertThat(words(12, 0.5)).isEqualTo("24 times as many as usual");
    assertThat(words(5, 2)).isEqualTo("2.5 times as many as usual");
  }

  private static String words(long stories, double usual) {
    return new Breaking("places", "Velden", stories, usual, 1).words();
  }
}
