package news.dateline.ingest.format.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;
import org.jspecify.annotations.Nullable;

/** An item, entry, channel or feed; what it holds is found by the names of {@link FeedNames}. */
final class FeedElement {
  private final WireElement element;
  private final List<WireElement> children;
  private final List<String> names;

  FeedElement(WireElement element) {
    this.element = element;
    this.children = element.elements();
    this.names = new ArrayList<>(children.size());
    for (WireElement child : children) {
      names.add(FeedNames.of(child, element));
    }
  }

  /** The element itself. */
  WireElement element() {
    return element;
  }

  /** Whether it is part of an Atom document. */
  boolean isAtom() {
    return FeedNames.isAtom(element);
  }

  /** The first child that has one of these names, the names by preference, and is not blank. */
  @Nullable WireElement first(String... preferred) {
    for (String name : preferred) {
      for (int i = 0; i < children.size(); i++) {
        if (names.get(i).equals(name) && !isBlank(children.get(i))) {
          return children.get(i);
        }
      }
    }
    return null;
  }

  /** All children that have one of these names, in document order, blank ones too. */
  List<WireElement> all(String... wanted) {
    List<WireElement> found = List.of();
    for (int i = 0; i < children.size(); i++) {
      if (isOneOf(names.get(i), wanted)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(children.get(i));
      }
    }
    return found;
  }

  /** The text of {@link #first}, without white space at its ends; null where there is none. */
  @Nullable String text(String... preferred) {
    WireElement found = first(preferred);
    return found == null ? null : found.text().strip();
  }

  private static boolean isOneOf(String name, String... wanted) {
    for (String one : wanted) {
      if (one.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is no text in it or below it. */
  static boolean isBlank(WireElement element) {
    Deque<Content> open = new ArrayDeque<>(element.getContent());
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case Text text when !text.getText().isBlank() -> {
          return false;
        }
        case Element child -> child.getContent().forEach(open::push);
        default -> {}
      }
    }
    return true;
  }
}
