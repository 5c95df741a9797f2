package news.dateline.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SilentFaultTest {
  @Test
  void aFaultIsShownWithItsPlaceAndWithoutItsWords() {
    Exception fault =
        new IllegalStateException(
            "quotes the lead", new NumberFormatException("For input string: \"the lead\""));
    StringWriter text = new StringWriter();
    Objects.requireNonNull(SilentFault.of(fault)).printStackTrace(new PrintWriter(text));
    assertThat(text.toString())
        .contains("java.lang.IllegalStateException", "java.lang.NumberFormatException")
        .contains(getClass().getSimpleName())
        .doesNotContain("the lead");
  }
}
