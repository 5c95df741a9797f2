package news.dateline.ingest.format.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/**
 * The text of NITF, XHTML or a mix of them, by local element names whatever the namespace: feeds
 * and agencies write NITF without its namespace and XHTML in NITF's.
 */
public final class MarkupText {
  private record Open(ElementRole role, boolean preformatted, Iterator<Content> rest) {}

  private MarkupText() {}

  /** The text of the element, whatever kind of element it is itself. */
  public static String of(Element element) {
    TextFlow flow = new TextFlow();
    Deque<Open> open = new ArrayDeque<>();
    boolean pre = ElementRole.of(element.getName()) == ElementRole.PREFORMATTED;
    open.push(new Open(ElementRole.INLINE, pre, element.getContent().iterator()));
    while (!open.isEmpty()) {
      Open current = open.element();
      if (!current.rest().hasNext()) {
        open.pop().role().end(flow);
        continue;
      }
      switch (current.rest().next()) {
        case Text text -> write(flow, text, current.preformatted());
        case Element child -> enter(child, current, open, flow);
        default -> {}
      }
    }
    return flow.text();
  }

  private static void enter(Element child, Open parent, Deque<Open> open, TextFlow flow) {
    ElementRole role = ElementRole.of(child.getName());
    if (role != ElementRole.SILENT) {
      role.begin(flow);
      boolean pre = parent.preformatted() || role == ElementRole.PREFORMATTED;
      open.push(new Open(role, pre, child.getContent().iterator()));
    }
  }

  private static void write(TextFlow flow, Text text, boolean preformatted) {
    if (preformatted) {
      flow.preformatted(text.getText());
    } else {
      flow.text(text.getText());
    }
  }
}
