package news.dateline.ingest.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.dateline.ingest.format.textwire.ParsedWire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nitf><head><title>Ferry sinks</title>",
        "<?xml version=\"1.0\"?>",
        "<!-- sent twice --><p>Ferry sinks</p>"
      })
  void markupThatNoOtherFormatKnowsIsNoStory(String markup) {
    assertThat(recognises(markup)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ferry sinks <b>again</b>", "<3 for the ferry", "<<Ferry>> sails"})
  void aSignOfATextIsNoMarkup(String text) {
    assertThat(recognises(text)).isTrue();
  }

  private static boolean recognises(String text) {
    return new PlainTextParser()
        .recognises(ParsedWire.wire(text.getBytes(StandardCharsets.UTF_8), null));
  }
}
