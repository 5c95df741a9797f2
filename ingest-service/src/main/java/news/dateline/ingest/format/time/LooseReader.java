package news.dateline.ingest.format.time;

import java.util.List;
import java.util.Set;
import news.dateline.article.DateOrder;

/**
 * Reads the forms that no scanner takes, token by token: what a token means follows from what is
 * still missing. A token that means nothing makes the text unreadable.
 */
final class LooseReader {
  private static final Set<String> IDLE_MARKS =
      Set.of(".", ",", ";", "|", "-", "·", "•", "'", "’", "[", "]", ")");

  private final TokenCursor tokens;
  private final DateOrder order;
  private final WrittenTime time = new WrittenTime();

  private LooseReader(List<Token> tokens, DateOrder order) {
    this.tokens = new TokenCursor(tokens);
    this.order = order;
  }

  static WrittenTime read(String text, DateOrder order) {
    return new LooseReader(Tokens.of(text), order).read();
  }

  private WrittenTime read() {
    while (!tokens.isAtEnd() && time.fault == null) {
      if (!isUnderstood()) {
        time.fault = notUnderstood(tokens.peek(0));
      }
    }
    if (time.half != null && time.timed && time.fault == null) {
      time.half.apply(time);
    }
    return time;
  }

  private boolean isUnderstood() {
    return switch (tokens.peek(0).kind()) {
      case NUMBER ->
          ClockTokens.read(tokens, time)
              || NumericDate.read(tokens, time, order)
              || NumberTokens.read(tokens, time);
      case WORD ->
          HalfDay.read(tokens, time)
              || ZoneTokens.readName(tokens, time)
              || WordTokens.read(tokens, time);
      case MARK -> ZoneTokens.readOffset(tokens, time) || comment() || idleMark();
      case END -> true;
    };
  }

  /** RFC 5322, section 3.2.2: comments say nothing, but here some name the zone. */
  private boolean comment() {
    if (!tokens.peek(0).is('(')) {
      return false;
    }
    boolean zone = time.timed && time.zone == null && ZoneNames.of(tokens.peek(1).key()) != null;
    if (zone) {
      tokens.skip(1);
      return true;
    }
    int depth = 0;
    do {
      depth += tokens.peek(0).is('(') ? 1 : tokens.peek(0).is(')') ? -1 : 0;
      tokens.skip(1);
    } while (depth > 0 && !tokens.isAtEnd());
    return true;
  }

  private boolean idleMark() {
    Token mark = tokens.peek(0);
    boolean idle = IDLE_MARKS.contains(mark.text()) || (mark.is('/') && isBesideMonth());
    tokens.skip(idle ? 1 : 0);
    return idle;
  }

  private boolean isBesideMonth() {
    return MonthNames.of(tokens.peek(-1).key()) != MonthNames.NONE
        || MonthNames.of(tokens.peek(1).key()) != MonthNames.NONE;
  }

  private static String notUnderstood(Token token) {
    char first = token.text().charAt(0);
    boolean printable = !Character.isISOControl(first) && !Character.isSurrogate(first);
    return printable
        ? "'%s' in it is not understood".formatted(token.text())
        : "U+%04X in it is no character of a time".formatted((int) first);
  }
}
