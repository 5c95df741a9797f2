package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://harbour.example/1", "HTTP://harbour.example"})
  void anAddressOfTheWebIsALink(String text) {
    assertThat(Fact.stated("Link", text).href()).isEqualTo(text);
    assertThat(Fact.stated("Link", text).isOutside()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://harbour.example/%0aalert(1)",
        "data:text/html,x",
        "tag:harbour",
        "//harbour.example",
        "https:",
        "https:///etc/passwd",
        " https://harbour.example",
        "https://a b",
        ""
      })
  void anythingElseIsTextOnly(String text) {
    assertThat(Fact.stated("Link", text).href()).isNull();
  }

  @Test
  void aPageOfOursIsNotOutside() {
    assertThat(Fact.page("Source", "newsroom", "/search?q=x").isOutside()).isFalse();
  }
}
