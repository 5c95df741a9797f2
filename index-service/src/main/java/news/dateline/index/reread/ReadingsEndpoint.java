package news.dateline.index.reread;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.index.problem.EndpointProblem;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;

/**
 * New readings beside the kept ones, on the management port, which only operators reach: readers
 * could guess with it at what they may not see.
 */
@WebEndpoint(id = "readings")
class ReadingsEndpoint {
  private static final int MOST_CHARS = 8 << 20; // more than the largest article has

  private final ReadingComparison comparison;

  ReadingsEndpoint(ReadingComparison comparison) {
    this.comparison = comparison;
  }

  /** What is to be compared. */
  record Readings(List<Article> readings) {
    /** Readings are copied; absent ones are none. */
    Readings {
      readings = readings == null ? List.of() : List.copyOf(readings);
    }
  }

  /** How each compares. */
  record Compared(List<ComparedReading> readings) {}

  /** One request at a time, for readings are large; an operation takes its values as text. */
  @WriteOperation
  synchronized WebEndpointResponse<?> compare(String readings) {
    if (readings.length() > MOST_CHARS) {
      return EndpointProblem.of(
          HttpStatus.BAD_REQUEST,
          "the readings are longer than %d characters; send fewer at once".formatted(MOST_CHARS));
    }
    byte[] json = "{\"readings\":%s}".formatted(readings).getBytes(StandardCharsets.UTF_8);
    return EndpointProblem.orAnswer(
        () ->
            new WebEndpointResponse<>(
                new Compared(
                    comparison.compare(ArticleCodec.decode(json, Readings.class).readings()))));
  }
}
