package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * An item's authors by name. Atom's feed names the authors of entries that name none (RFC 4287,
 * section 4.2.1); RSS's managing editor is none.
 */
final class ItemAuthors {
  private static final String[] SOURCES = {
    "author", "atom:author", "dc:creator", "creator", "dc:author", "itunes:author"
  };

  private ItemAuthors() {}

  static void read(FeedItem item, SourceProfile source, Draft draft) {
    for (String name : SOURCES) {
      set(item.item().all(name), source, draft);
    }
    if (item.item().isAtom()) {
      for (WireElement original : item.item().all("source")) {
        set(new FeedElement(original).all("author"), source, draft);
      }
      set(item.channel().all("author"), source, draft);
    }
  }

  private static void set(List<WireElement> authors, SourceProfile source, Draft draft) {
    if (authors.isEmpty() || draft.has(TextField.BYLINE)) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (WireElement author : authors) {
      String name = name(author);
      if (name.equalsIgnoreCase(source.name())) {
        draft.infoSource(name, author, "the author is the agency itself");
      } else if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    draft.text(
        TextField.BYLINE, String.join(", ", names), authors.getFirst(), "the authors by name");
  }

  private static String name(WireElement author) {
    @Nullable String structured = new FeedElement(author).text("name");
    boolean hasParts = !author.elements().isEmpty();
    String stated =
        structured != null ? structured : hasParts ? "" : TextConstruct.of(author, false);
    author.readAll();
    return Bylines.withoutBy(PersonName.of(stated)).strip();
  }
}
