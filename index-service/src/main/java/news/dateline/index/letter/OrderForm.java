package news.dateline.index.letter;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an operator asks for. */
final class OrderForm {
  private static final int MOST_LETTERS = 100; // a request ends within seconds
  private static final int MOST_LIVE = 10; // more refusals of a batch would stop live news
  private static final int BY_CHARS = 64;
  private static final int WHY_CHARS = 300;

  private OrderForm() {}

  /**
   * The order.
   *
   * @param letters how many it is about
   * @param bytes edited ones, in base64
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  static Order read(
      String action,
      int letters,
      @Nullable String by,
      @Nullable String why,
      @Nullable String bytes,
      @Nullable String lane) {
    if (letters > MOST_LETTERS) {
      throw new IllegalArgumentException(
          "ids has %d letters, more than %d".formatted(letters, MOST_LETTERS));
    }
    if (by == null || by.isBlank()) {
      throw new IllegalArgumentException("by is missing: say who you are");
    }
    requireShort("by", by, BY_CHARS);
    requireShort("why", why == null ? "" : why, WHY_CHARS);
    return switch (action) {
      case "replay" ->
          new Order.Replay(
              by, Optional.ofNullable(why), edited(bytes, letters, why), backlog(lane, letters));
      case "drop" -> new Order.Drop(by, require(why, "a letter is dropped"));
      default -> throw new IllegalArgumentException("action is neither replay nor drop");
    };
  }

  private static Optional<byte[]> edited(
      @Nullable String bytes, int letters, @Nullable String why) {
    if (bytes == null) {
      return Optional.empty();
    }
    if (letters != 1) {
      throw new IllegalArgumentException("bytes are those of one letter");
    }
    require(why, "its bytes were edited");
    try {
      return Optional.of(Base64.getDecoder().decode(bytes));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("bytes are not base64", e);
    }
  }

  private static boolean backlog(@Nullable String lane, int letters) {
    if (lane == null) {
      return letters > MOST_LIVE;
    }
    if (!lane.equals("backlog")) {
      throw new IllegalArgumentException("lane is not backlog");
    }
    return true;
  }

  private static String require(@Nullable String why, String what) {
    if (why == null || why.isBlank()) {
      throw new IllegalArgumentException("why is missing: say why " + what);
    }
    return why;
  }

  private static void requireShort(String name, String text, int most) {
    if (text.length() > most) {
      throw new IllegalArgumentException("%s is longer than %d characters".formatted(name, most));
    }
  }
}
