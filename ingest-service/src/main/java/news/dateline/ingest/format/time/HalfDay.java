package news.dateline.ingest.format.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The half of the day that a clock to 12 counts in. */
enum HalfDay {
  MORNING,
  AFTERNOON;

  private static final int NOON = 12;
  private static final Map<String, HalfDay> MARKS =
      Map.of(
          "am", MORNING, "pm", AFTERNOON, "πμ", MORNING, "μμ", AFTERNOON, "오전", MORNING, "오후",
          AFTERNOON, "上午", MORNING, "下午", AFTERNOON, "午前", MORNING, "午後", AFTERNOON);

  /** Reads a mark such as {@code pm}, {@code P.M.} or {@code 오후}, if one stands next. */
  static boolean read(TokenCursor tokens, WrittenTime time) {
    String key = tokens.peek(0).key();
    // "am 8. Oktober" is German for "on 8 October": in Latin letters a mark follows its clock.
    if (time.half != null || (!time.timed && isLatin(key))) {
      return false;
    }
    HalfDay half = at(tokens, 0);
    if (half == null) {
      return false;
    }
    time.half = half;
    tokens.skip(isDotted(tokens, 0) ? 3 : 1);
    return true;
  }

  /** The mark that stands {@code ahead}, as after the 3 of "3 pm", or null. */
  static @Nullable HalfDay at(TokenCursor tokens, int ahead) {
    String key = tokens.peek(ahead).key();
    boolean hanging = !tokens.peek(ahead).gap() && tokens.peek(ahead - 1).isNumber();
    if (hanging && !isDotted(tokens, ahead) && (key.equals("a") || key.equals("p"))) {
      return MARKS.get(key + "m"); // 3:04p
    }
    return MARKS.get(isDotted(tokens, ahead) ? key + tokens.peek(ahead + 2).key() : key);
  }

  void apply(WrittenTime time) {
    if (time.hour == 0 ? this == AFTERNOON : time.hour > NOON && this == MORNING) {
      time.fault =
          "%02d:%02d %s is no time of day"
              .formatted(time.hour, time.minute, this == MORNING ? "am" : "pm");
    } else if (time.hour > NOON) {
      time.doubt("the clock counts to 24 although it is marked pm");
    } else {
      time.hour = time.hour % NOON + (this == AFTERNOON ? NOON : 0);
    }
    time.certainClock = true;
  }

  private static boolean isLatin(String key) {
    return !key.isEmpty() && key.charAt(0) <= 'z';
  }

  private static boolean isDotted(TokenCursor tokens, int ahead) {
    return tokens.peek(ahead).key().length() == 1
        && tokens.peek(ahead + 1).is('.')
        && tokens.peek(ahead + 2).key().length() == 1;
  }
}
