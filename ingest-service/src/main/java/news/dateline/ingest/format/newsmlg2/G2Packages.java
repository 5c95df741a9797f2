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
  private record Pack(@Nullable String guid, List<WireElement> mediaOfItsStory) {}

  private final Map<String, List<Pack>> packsByReference = new HashMap<>();

  private G2Packages() {}

  static G2Packages of(G2Items message) {
    G2Packages packages = new G2Packages();
    Map<String, String> classes = classes(message);
    for (WireElement item : message.items()) {
      if (item.getName().equals(G2Items.PACKAGE_ITEM)) {
        packages.add(item, classes);
      }
    }
    return packages;
  }

  void read(WireElement item, String guid, Draft draft) {
    boolean isStory = !ItemClass.isMedia(ItemClass.of(item));
    for (Pack pack : packsByReference.getOrDefault(guid, List.of())) {
      draft.association("partOf", pack.guid(), item, "itemRef of a package in this message");
      for (WireElement media : isStory ? pack.mediaOfItsStory() : List.<WireElement>of()) {
        draft.association("media", uri(media), media, "media in the package of this story");
      }
    }
  }

  private void add(WireElement packageItem, Map<String, String> classes) {
    Map<String, WireElement> references = references(packageItem);
    List<WireElement> media = new ArrayList<>();
    references.forEach(
        (uri, reference) -> {
          String stated = ItemClass.of(reference);
          if (ItemClass.isMedia(stated.isEmpty() ? classes.getOrDefault(uri, "") : stated)) {
            media.add(reference);
          }
        });
    boolean hasOneStory = references.size() - media.size() == 1;
    Pack pack = new Pack(packageItem.attribute("guid"), hasOneStory ? media : List.of());
    for (String uri : references.keySet()) {
      packsByReference.computeIfAbsent(uri, _ -> new ArrayList<>()).add(pack);
    }
  }

  private static Map<String, String> classes(G2Items message) {
    Map<String, String> classes = new HashMap<>();
    for (WireElement item : message.items()) {
      String guid = item.attribute("guid");
      if (guid != null && item.getName().equals(G2Items.NEWS_ITEM)) {
        classes.put(guid, ItemClass.of(item));
      }
    }
    return classes;
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
