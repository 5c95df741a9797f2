package news.dateline.enrich.entity;

import java.util.Locale;
import java.util.Set;
import news.dateline.article.EntityType;
import news.dateline.enrich.entity.Lexicon.Part;

/** Judges a stretch no list knows by its words and by what stands beside it. */
final class NameJudge {
  private static final int LONGEST_PERSON = 4;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Words words;

  NameJudge(Lexicon lexicon, Gazetteer gazetteer, Words words) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Points for a person, from the words of a name of several. */
  int personByWords(Marked in, int from, int to) {
    int points = 0;
    String first = in.at(from);
    String last = in.at(to - 1);
    boolean given = lexicon.isGivenName(first);
    points += last.startsWith("Jr") || last.startsWith("Sr") ? 4 : 0;
    points += given ? 3 : lexicon.isCommon(first) ? -2 : 0;
    points += lexicon.isFamilyName(last) ? 2 : lexicon.isCommon(last) ? -1 : 0;
    for (int i = from; i < to; i++) {
      Token token = in.tokens().get(i);
      if (token.isInitial()) {
        points += i > from || token.text().length() > 1 ? 2 : 0;
      } else if (token.isLowercase() && lexicon.is(Part.PARTICLE, token.text())) {
        points += 1;
      } else if (token.isAllCapitals() || token.isNumber()) {
        points -= 2;
      } else if (i > from && i < to - 1 && lexicon.isCommon(token.text())) {
        points -= 1;
      }
    }
    return to - from > LONGEST_PERSON ? points - 2 : points;
  }

  /** Points for a person, from the words beside. */
  int personByPlace(Marked in, int from, int to) {
    int points = 0;
    String before = in.at(from - 1);
    String after = in.at(to);
    if (lexicon.is(Part.ROLE, before.toLowerCase(Locale.ROOT))) {
      points += 4;
    }
    if (lexicon.is(Part.SAY, after) || after.equals("who")) {
      points += 2;
    }
    if (lexicon.is(Part.SAY, before) || before.equals("by")) {
      points += 1;
    }
    if (after.equals(",") && isAge(in.at(to + 1)) && in.at(to + 2).equals(",")) {
      points += 3;
    }
    if (after.equals(",")
        && (in.at(to + 1).equals("who") || lexicon.is(Part.ROLE, in.at(to + 1)))) {
      points += 2;
    }
    if (after.equals(",")
        && ARTICLES.contains(in.at(to + 1))
        && lexicon.is(Part.ROLE, in.at(to + 2))) {
      points += 3;
    }
    return points;
  }

  /** Points for a place, from the words beside. */
  int place(Marked in, int from, int to) {
    int points = 0;
    String before = in.at(from - 1).toLowerCase(Locale.ROOT);
    if (before.equals("in") || before.equals("near")) {
      points += 3;
    } else if (lexicon.is(Part.PLACED, before)) {
      points += 1;
    }
    if (in.at(to).equals(",") && isPlace(in.at(to + 1))) {
      points += 3;
    }
    if (in.at(to).equals("-") && in.at(to + 1).equals("based")) {
      points += 2;
    }
    if (isKind(Part.PLACE, in.at(to))) {
      points += 2;
    }
    if (before.equals("of")) {
      points += isKind(Part.PLACE, in.at(from - 2)) ? 4 : 1;
    }
    if (isDateline(in, from, to)) {
      points += 5;
    }
    return points;
  }

  /** Points for an organisation, from the words beside. */
  int organisation(Marked in, int from, int to) {
    int points = 0;
    String before = in.at(from - 1);
    String after = in.at(to);
    if (in.tokens().get(from).isAllCapitals() && to == from + 1) {
      points += 3;
    }
    if (before.equals("(") && after.equals(")")) {
      points += 1;
    }
    if (isKind(Part.ORGANISATION, after) || isKind(Part.ORGANISATION, before)) {
      points += 2;
    }
    if (before.equals("the")) {
      points += 1;
    }
    if (isAge(after) || isAge(before)) {
      points += 1;
    }
    if (before.equals("against")
        || before.equals("beat")
        || before.equals("club")
        || before.equals("side")) {
      points += 2;
    }
    if (after.equals("shares")
        || after.equals("stock")
        || after.equals("beat")
        || after.equals("'s")) {
      points += 1;
    }
    return points;
  }

  /** Whether the name heads a story as its place of writing: "BARCELONA, Dec 6 -". */
  private static boolean isDateline(Marked in, int from, int to) {
    Token first = in.tokens().get(from);
    return first.opens()
        && first.isAllCapitals()
        && first.text().length() > 2
        && (in.at(to).equals(",") || in.at(to).equals("(") || in.at(to).equals("-"));
  }

  /** What the one word standing there most likely names. */
  EntityType likelier(int person, int place, int organisation) {
    if (person > place && person > organisation) {
      return EntityType.PERSON;
    }
    return place > organisation ? EntityType.PLACE : EntityType.ORGANISATION;
  }

  /** Whether the words are ordinary ones, in capitals for emphasis or as a label. */
  boolean isOrdinary(Marked in, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = in.at(i);
      if (!lexicon.isCommon(word) && !lexicon.is(Part.FUNCTION, word)) {
        return false;
      }
      if (to - from == 1 && !words.seenLowercase(word) && lexicon.isFamilyName(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlace(String word) {
    Listed listed = word.isEmpty() ? null : gazetteer.find(word);
    return listed != null && listed.type() == EntityType.PLACE;
  }

  /** Whether a lower-case word that says what kind of thing the name is: "river", "company". */
  private boolean isKind(Part part, String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && lexicon.is(part, Character.toUpperCase(word.charAt(0)) + word.substring(1));
  }

  private static boolean isAge(String word) {
    return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }
}
