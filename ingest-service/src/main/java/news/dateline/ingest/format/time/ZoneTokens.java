package news.dateline.ingest.format.time;

import java.time.ZoneId;

/** Reads zones: names, IANA identifiers, offsets, and both together ({@code GMT+3}). */
final class ZoneTokens {
  private static final int MAX_NAME_CHARS = 5; // the longest abbreviations in use

  private ZoneTokens() {}

  /** Reads the zone's name that stands next, if one does; a zone belongs to a clock or a date. */
  static boolean readName(TokenCursor tokens, WrittenTime time) {
    Token word = tokens.peek(0);
    if (!time.timed && !time.isDated()) {
      return false;
    }
    if (tokens.peek(1).is('/') && tokens.peek(2).isWord() && !tokens.peek(2).gap()) {
      identifier(tokens, time);
      return true;
    }
    ZoneId named = ZoneNames.of(word.key());
    if (named != null) {
      time.zone = time.numericZone ? time.zone : named;
    } else if (time.timed && isLetterAlone(tokens)) {
      military(word, time);
    } else if (isUnknownName(word) && time.timed) {
      unknown(word.text(), time);
    } else {
      return false;
    }
    tokens.skip(1);
    return true;
  }

  /** Reads the offset that stands next, if one does. */
  static boolean readOffset(TokenCursor tokens, WrittenTime time) {
    Token sign = tokens.peek(0);
    Token hours = tokens.peek(1);
    if (!time.timed || !(sign.is('+') || sign.is('-')) || !hours.isNumber() || hours.gap()) {
      return false;
    }
    if (hours.digits() == 4) {
      int value = hours.value();
      Offsets.set(time, sign.is('-'), value / 100, value % 100);
      tokens.skip(2);
      return true;
    }
    boolean minutes = tokens.peek(2).is(':') && tokens.peek(3).isShortNumber();
    // "04:38 -8 October": without minutes only what hangs on the clock or a zone is an offset.
    if (!hours.isShortNumber() || !(minutes || !sign.gap() || tokens.peek(-1).isWord())) {
      return false;
    }
    Offsets.set(time, sign.is('-'), hours.value(), minutes ? tokens.peek(3).value() : 0);
    tokens.skip(minutes ? 4 : 2);
    return true;
  }

  private static void identifier(TokenCursor tokens, WrittenTime time) {
    StringBuilder id = new StringBuilder(tokens.peek(0).text());
    tokens.skip(1);
    while ((tokens.peek(0).is('/') || tokens.peek(0).is('_') || tokens.peek(0).is('-'))
        && tokens.peek(1).isWord()
        && !tokens.peek(1).gap()) {
      id.append(tokens.peek(0).text()).append(tokens.peek(1).text());
      tokens.skip(2);
    }
    ZoneId zone = ZoneNames.ofId(id.toString());
    if (zone == null) {
      unknown(id.toString(), time);
    } else if (time.zone == null) {
      time.zone = zone;
    }
  }

  private static boolean isLetterAlone(TokenCursor tokens) {
    return ZoneNames.isMilitary(tokens.peek(0).text()) && !tokens.peek(1).isNumber();
  }

  private static void military(Token word, WrittenTime time) {
    if (time.zone == null) {
      time.zone = ZoneNames.UTC;
      time.doubt("the zone letter %s states no offset, read as UTC".formatted(word.text()));
    }
  }

  private static boolean isUnknownName(Token word) {
    String name = word.text();
    boolean capitals = name.length() >= 2 && name.length() <= MAX_NAME_CHARS;
    for (int i = 0; i < name.length() && capitals; i++) {
      capitals = name.charAt(i) >= 'A' && name.charAt(i) <= 'Z';
    }
    return capitals && !WordTokens.isKnown(word);
  }

  private static void unknown(String name, WrittenTime time) {
    if (time.zone == null) {
      time.doubt("the zone %s is not known, the source's is taken".formatted(name));
    }
  }
}
