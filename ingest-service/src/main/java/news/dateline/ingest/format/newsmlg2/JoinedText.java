package news.dateline.ingest.format.newsmlg2;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;

/** Several properties as one field: each text once, in the order sent. */
final class JoinedText {
  private static final String SEPARATOR = " / ";

  private JoinedText() {}

  static void set(TextField field, List<WireElement> properties, String rule, Draft draft) {
    Set<String> texts = new LinkedHashSet<>();
    int length = 0;
    for (WireElement property : properties) {
      String text = PlainText.clean(G2Properties.text(property));
      boolean fits = texts.isEmpty() || length + text.length() <= ArticleLimits.FIELD_CHARS;
      if (!text.isEmpty() && fits && texts.add(text)) {
        length += text.length() + SEPARATOR.length();
      } else if (!fits) {
        draft.warn(field.field(), "cut", "further texts of this field are left out: it is full");
        break;
      }
    }
    if (!texts.isEmpty()) {
      draft.text(field, String.join(SEPARATOR, texts), properties.getFirst(), rule);
    }
  }
}
