package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * An item that says what changed instead of what holds. Taken for the whole it would wipe out what
 * it leaves unsaid.
 */
final class PartialUpdate {
  private static final Set<String> ACTIONS =
      Set.of("add", "append", "delete", "insert", "modify", "partial", "remove", "update");
  private static final Set<String> YES = Set.of("true", "1", "yes", "partial");

  private PartialUpdate() {}

  /**
   * Refuses it.
   *
   * @throws RefusedException if the item is one
   */
  static void refuse(WireElement item) throws RefusedException {
    if (isAction(item) || isMarked(item) || isSignalled(item)) {
      throw new RefusedException(
          new Refusal(
              "partial-update",
              G2Items.place(item),
              "the item is a partial update, which is not taken; send each version whole"));
    }
  }

  private static boolean isAction(WireElement item) {
    if (ACTIONS.contains(code(item.attribute("action")))) {
      return true;
    }
    return item.elements().stream()
        .anyMatch(child -> ACTIONS.contains(code(child.attribute("action"))));
  }

  private static boolean isMarked(WireElement item) {
    return List.of("updated", "partial", "partialUpdate").stream()
        .anyMatch(name -> YES.contains(code(item.attribute(name))));
  }

  private static boolean isSignalled(WireElement item) {
    return G2Properties.of(item, "itemMeta", "signal").stream()
        .map(G2Code::of)
        .anyMatch(code -> code.equals("partialupdate"));
  }

  private static String code(@Nullable String stated) {
    return stated == null ? "" : G2Code.bare(stated).toLowerCase(Locale.ROOT);
  }
}
