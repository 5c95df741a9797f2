package news.dateline.ingest.format.newsmlg2;

import java.util.Set;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** What kind of content an item has (IPTC NewsCodes scheme {@code ninature}). */
final class ItemClass {
  private static final Set<String> MEDIA =
      Set.of("picture", "photo", "image", "graphic", "video", "audio", "animation");

  private ItemClass() {}

  /** The class that an item, or a reference to one, states; "" where it does not. */
  static String of(WireElement itemOrReference) {
    WireElement meta = itemOrReference.child("itemMeta");
    @Nullable WireElement stated = (meta == null ? itemOrReference : meta).child("itemClass");
    return G2Code.of(stated);
  }

  static boolean isMedia(String itemClass) {
    return MEDIA.contains(itemClass);
  }
}
