package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.StoryText;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * The text, and what its markup says where the metadata is silent. Of several renditions the one in
 * the content's language is taken, of these the original, else the first that has a text.
 */
final class G2Content {
  private static final int MOST_RENDITIONS = 50; // real items have fewer than ten

  private G2Content() {}

  static void read(WireElement item, ContentLanguage language, Draft draft)
      throws RefusedException {
    List<WireElement> renditions = language.preferred(inline(item));
    int count = Math.min(renditions.size(), MOST_RENDITIONS);
    for (WireElement inline : renditions.subList(0, count)) {
      InlineContent content = InlineContent.of(inline, draft);
      inline.readAll();
      if (content != null) {
        fields(content, inline, draft);
        if (draft.has(TextField.BODY_TEXT)) {
          return;
        }
      }
    }
  }

  /** The renditions that stand in the item itself, the original first. */
  static List<WireElement> inline(WireElement item) {
    List<WireElement> inline = new ArrayList<>();
    for (WireElement set : item.children("contentSet")) {
      String original = set.attribute("original");
      for (WireElement content : set.elements()) {
        boolean isInline = content.getName().startsWith("inline");
        if (isInline && !"false".equals(content.attribute("hascontent"))) {
          boolean isOriginal = original != null && original.equals(content.attribute("id"));
          inline.add(isOriginal ? 0 : inline.size(), content);
          original = isOriginal ? null : original; // an id is of one
        }
      }
    }
    return inline;
  }

  private static void fields(InlineContent content, WireElement inline, Draft draft) {
    set(TextField.HEADLINE, content.headline(), "headline of the content's markup", draft);
    set(TextField.BYLINE, content.byline(), "byline of the content's markup", draft);
    set(TextField.DATELINE, content.dateline(), "dateline of the content's markup", draft);
    set(TextField.LEAD, content.summary(), "abstract of the content's markup", draft);
    if (draft.has(TextField.BYLINE)) {
      draft.text(TextField.BODY_TEXT, content.text(), inline, content.rule());
      return;
    }
    StoryText story = StoryText.of(content.text());
    draft.text(TextField.BODY_TEXT, story.body(), inline, content.rule());
    draft.text(TextField.BYLINE, story.byline(), inline, "byline line at the text's start");
  }

  private static void set(
      TextField field, @Nullable WireElement element, String rule, Draft draft) {
    if (element != null) {
      draft.text(field, G2Properties.text(element), element, rule);
    }
  }
}
