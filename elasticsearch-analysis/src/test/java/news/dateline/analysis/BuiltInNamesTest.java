package news.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

class BuiltInNamesTest {
  @Test
  void englishFindsOneStemForEveryFormOfAWord() throws IOException {
    TokenStream tokens =
        new EnglishAnalyzerFactory().create().tokenStream("body", "The markets' rallies rallied");

    assertThat(terms(tokens)).containsExactly("market", "ralli", "ralli");
  }

  @Test
  void anAccentIsNoDifference() throws IOException {
    assertThat(terms(new AsciiFoldingFilterFactory().create(words("Café Łódź"))))
        .containsExactly("Cafe", "Lodz");
  }

  @Test
  void aTermIsKeptOnceWhereverItStandsAndTheFilterCanBeUsedAgain() throws IOException {
    Tokenizer words = words("oil gas oil");
    TokenStream unique = new UniqueFilterFactory().create(words);
    assertThat(terms(unique)).containsExactly("oil", "gas");

    words.setReader(new StringReader("oil oil"));
    assertThat(terms(unique)).containsExactly("oil");
  }

  @Test
  void anEmailAddressIsOneToken() throws IOException {
    Tokenizer tokenizer = new UaxUrlEmailTokenizerFactory().create();
    tokenizer.setReader(new StringReader("mail desk@example.com now"));

    assertThat(terms(tokenizer)).containsExactly("mail", "desk@example.com", "now");
  }

  @Test
  void eachCaptureGroupIsATokenBesideTheOriginal() throws IOException {
    var settings =
        new PatternCaptureSettings() {
          @Override
          public List<String> patterns() {
            return List.of("([^@]+)@(.+)");
          }

          @Override
          public boolean preserveOriginal() {
            return true;
          }
        };

    assertThat(terms(new PatternCaptureFilterFactory(settings).create(words("a@b.c"))))
        .containsExactly("a@b.c", "a", "b.c");
  }

  @Test
  void everyComponentIsNamedInThePluginAsInItsAnnotation() throws Exception {
    String components = resource("/named_components.json");
    var named = Pattern.compile("\"(\\w+)\": \"(news[.\\w]+)\"").matcher(components);
    int count = 0;
    while (named.find()) {
      count++;
      NamedComponent annotation = Class.forName(named.group(2)).getAnnotation(NamedComponent.class);
      assertThat(annotation.value()).isEqualTo(named.group(1));
    }
    assertThat(count).isEqualTo(5);
  }

  @Test
  void theDescriptorNamesTheNodesVersion() throws IOException {
    var descriptor = new Properties();
    descriptor.load(new StringReader(resource("/stable-plugin-descriptor.properties")));

    assertThat(descriptor.getProperty("elasticsearch.version")).matches("\\d+\\.\\d+\\.\\d+");
  }

  private static Tokenizer words(String text) {
    var words = new WhitespaceTokenizer();
    words.setReader(new StringReader(text));
    return words;
  }

  private static List<String> terms(TokenStream tokens) throws IOException {
    var terms = new ArrayList<String>();
    var term = tokens.getAttribute(CharTermAttribute.class);
    try (tokens) {
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BuiltInNamesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
