package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * What the packages of a message say about its news items: that they are part of them, and, where a
 * package has a single story, that the pictures and videos in it belong to that story.
 */
final class G2Packages {
  private record Pack(@Nullable String guid, Map<String, WireElement> references) {}

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, List<Pack>> packsByReference = new HashMap<>();

  private G2Packages() {}

  static G2Packages of(G2Items message) {
    G2Packages packages = new G2Packages();
    for (WireElement item : message.items()) {
      String guid = item.attribute("guid");
      if (item.getName().equals(G2Items.PACKAGE_ITEM)) {
        packages.add(new Pack(guid, references(item)));
      } else if (guid != null) {
        packages.classes.put(guid, ItemClass.of(item));
      }
    }
    return packages;
  }

  void read(WireElement item, String guid, Draft draft) {
    for (Pack pack : packsByReference.getOrDefault(guid, List.of())) {
      draft.association("partOf", pack.guid(), item, "itemRef of a package in this message");
      if (!ItemClass.isMedia(ItemClass.of(item))) {
        media(pack, draft);
      }
    }
  }

  private void add(Pack pack) {
    for (String uri : pack.references().keySet()) {
      packsByReference.computeIfAbsent(uri, _ -> new ArrayList<>()).add(pack);
    }
  }

  private void media(Pack pack, Draft draft) {
    List<WireElement> media = new ArrayList<>();
    for (Map.Entry<String, WireElement> reference : pack.references().entrySet()) {
      String stated = ItemClass.of(reference.getValue());
      String known = classes.getOrDefault(reference.getKey(), "");
      if (ItemClass.isMedia(stated.isEmpty() ? known : stated)) {
        media.add(reference.getValue());
      }
    }
    if (media.size() == pack.references().size() - 1) {
      media.forEach(
          reference ->
              draft.association(
                  "media", uri(reference), reference, "media in the package of this story"));
    }
  }

  private static Map<String, WireElement> references(WireElement packageItem) {
    Map<String, WireElement> references = new LinkedHashMap<>();
    Deque<WireElement> open = new ArrayDeque<>(List.of(packageItem));
    while (!open.isEmpty()) {
      WireElement element = open.pop();
      String uri = element.getName().equals("itemRef") ? uri(element) : null;
      if (uri != null) {
        references.putIfAbsent(uri, element);
      }
      element.elements().reversed().forEach(open::push);
    }
    return references;
  }

  private static @Nullable String uri(WireElement reference) {
    return G2Code.first(reference, "residref", "href");
  }
}
