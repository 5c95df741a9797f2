package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** An item's authors by name, else its feed's. An address alone names nobody. */
final class ItemAuthors {
  private static final int MOST = 50; // more than a byline prints

  private static final String[] SOURCES = {
    "author", "atom:author", "dc:creator", "creator", "dc:author", "itunes:author"
  };

  /** A person's parts in Atom 1.0 and 0.3; its homepage is 0.2's. */
  private static final Set<String> PARTS = Set.of("name", "email", "uri", "url", "homepage");

  private ItemAuthors() {}

  static void read(FeedItem item, SourceProfile source, Draft draft) {
    for (String name : SOURCES) {
      set(named(item.item().all(name)), source, draft);
    }
    for (WireElement original :
        item.item().isAtom() ? item.item().all("source") : List.<WireElement>of()) {
      set(named(new FeedElement(original).all("author")), source, draft);
    }
    set(item.channel().authors(), source, draft);
  }

  private static void set(@Nullable Stated authors, SourceProfile source, Draft draft) {
    if (authors == null) {
      return;
    }
    if (authors.text().equalsIgnoreCase(source.name())) {
      draft.infoSource(authors.text(), authors.place(), "the author is the agency itself");
    } else {
      draft.text(TextField.BYLINE, authors.text(), authors.place(), "the authors by name");
    }
  }

  /** Their names, separated by commas; null where none has one. */
  static @Nullable Stated named(List<WireElement> authors) {
    List<String> names = new ArrayList<>();
    for (WireElement author : authors.subList(0, Math.min(authors.size(), MOST))) {
      String name = name(author);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : new Stated(String.join(", ", names), authors.getFirst());
  }

  private static String name(WireElement author) {
    boolean person = isPerson(author);
    String structured = person ? new FeedElement(author).text("name") : null;
    String stated = structured != null ? structured : person ? "" : TextConstruct.of(author, false);
    author.readAll();
    return Bylines.withoutBy(PersonName.of(stated)).strip();
  }

  /**
   * Whether its elements are a person's parts, as Atom has them, and not only markup round a name.
   */
  private static boolean isPerson(WireElement author) {
    return author.elements().stream()
        .anyMatch(part -> PARTS.contains(part.getName().toLowerCase(Locale.ROOT)));
  }
}
