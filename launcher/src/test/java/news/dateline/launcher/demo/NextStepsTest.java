package news.dateline.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.local.Ports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class NextStepsTest {
  @Test
  void thePagesForPeopleComeFirst() {
    ObjectNode document = ArticleCodec.mapper().createObjectNode();

    assertThat(new NextSteps(new Ports(100), new ArticleDocument(document)).lines())
        .startsWith("Where to look next", "  read the news     http://127.0.0.1:8180/");
  }

  @Test
  void whatIsPastedIsOneShellWordWhateverAPersonIsCalled() {
    ObjectNode document = ArticleCodec.mapper().createObjectNode();
    document.putArray("people").add("Seán O'Brien \"$(id)\"");

    List<String> lines = new NextSteps(new Ports(0), new ArticleDocument(document)).lines();

    assertThat(lines)
        .contains(
            "  curl -s 'http://127.0.0.1:9200/articles-live/_search?pretty&_source_includes=headline,people,places"
                + "&q=people%3A%22Se%C3%A1n+O%27Brien+%24%28id%29%22'");
  }
}
