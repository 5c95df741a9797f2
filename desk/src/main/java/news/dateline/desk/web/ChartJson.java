package news.dateline.desk.web;

import news.dateline.article.ArticleCodec;
import org.springframework.stereotype.Component;

/** Data of charts, for {@code <script type="application/json">}; {@code @chart} in templates. */
@Component("chart")
public final class ChartJson {
  /**
   * JSON that no HTML can begin or end in: the three characters stand in strings alone, where their
   * escapes mean the same.
   */
  public String json(Object data) {
    return ArticleCodec.mapper()
        .writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
