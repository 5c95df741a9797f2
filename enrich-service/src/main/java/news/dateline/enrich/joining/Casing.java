package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.EntityType;
import news.dateline.enrich.joining.Words.Part;

/** How a name that a story has in capitals only is written. */
final class Casing {
  private static final Words WORDS = Words.loaded();
  // Letters of a word in capitals that may be an acronym: "UAE", "NATO", "UNICEF".
  private static final int PLACE_ACRONYM = 3;
  private static final int ORGANISATION_ACRONYM = 5;
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "del", "du", "des");

  private Casing() {}

  /** Whether no word of the name is in capitals that could be lower. */
  static boolean isProper(String name, EntityType type) {
    return Spelling.parts(name).stream().noneMatch(part -> isShouted(part, type));
  }

  static String proper(String name, EntityType type) {
    List<String> parts = Spelling.parts(name);
    boolean several = parts.size() > 1 && type != EntityType.EVENT;
    List<String> proper = new ArrayList<>(parts.size());
    for (String part : parts) {
      boolean small = !proper.isEmpty() && isSmall(part, type);
      if (small && isAllCapitals(part)) {
        proper.add(part.toLowerCase(Locale.ROOT));
      } else {
        // Of several words the short ones too are words, if they can be spoken: "Lok Sabha".
        boolean shouted = isShouted(part, several ? EntityType.PERSON : type) || isLegal(part);
        proper.add(shouted ? capitalised(part) : part);
      }
    }
    return String.join(" ", proper);
  }

  /** "LTD" is "Ltd", but "AG" and "PLC" are written so. */
  private static boolean isLegal(String part) {
    return switch (Spelling.word(part)) {
      case "ltd", "inc", "bhd", "st" -> part.length() > 2;
      default -> false;
    };
  }

  private static boolean isSmall(String part, EntityType type) {
    String low = part.toLowerCase(Locale.ROOT);
    return type == EntityType.PERSON ? WORDS.is(Part.PARTICLE, low) : SMALL.contains(low);
  }

  private static boolean isShouted(String part, EntityType type) {
    long letters = part.codePoints().filter(Character::isLetter).count();
    long most =
        switch (type) {
          case PERSON -> part.equals("JR.") ? 1 : 2;
          case PLACE -> PLACE_ACRONYM;
          case ORGANISATION, EVENT -> ORGANISATION_ACRONYM;
        };
    return letters > most
        && isAllCapitals(part)
        && part.chars().anyMatch(c -> "IVX".indexOf(c) < 0) // "XIV"
        && !(type == EntityType.PERSON && letters <= 4 && isVowelless(part)) // "MBS", "WSS"
        && part.indexOf('.') != 1;
  }

  private static boolean isAllCapitals(String part) {
    return part.codePoints().noneMatch(Character::isLowerCase)
        && part.codePoints().anyMatch(Character::isUpperCase);
  }

  /** "Jean-Yves", "O'Brien", "McDonald". */
  private static String capitalised(String part) {
    StringBuilder proper = new StringBuilder(part.length());
    boolean begins = true;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean celtic = i == 2 && part.startsWith("MC");
      proper.append(
          begins || celtic ? c : part.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0));
      begins = c == '-' || c == '.' || (Spelling.isApostrophe(c) && i <= 2);
    }
    return proper.toString();
  }

  private static boolean isVowelless(String part) {
    return part.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
  }
}
