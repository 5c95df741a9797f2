package news.dateline.enrich.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.entity.Lexicon.Part;

/** Tells where a city or country is the team that plays for it. */
final class Teams {
  // Words of sport in a story that make it one about sport: fewer turn up anywhere.
  private static final int SPORT_WORDS = 4;
  private static final int LONGEST_SCORE = 3;

  private final Lexicon lexicon;
  private final boolean sport;

  Teams(Lexicon lexicon, List<Marked> passages) {
    this.lexicon = lexicon;
    Set<String> words = new HashSet<>();
    for (Marked passage : passages) {
      for (Token token : passage.tokens()) {
        if (lexicon.is(Part.SPORT, token.text())) {
          words.add(token.text());
        }
      }
    }
    this.sport = words.size() >= SPORT_WORDS;
  }

  /**
   * Whether the name in {@code in} stands for a team: beside a score, an opponent or a match's
   * verb.
   */
  boolean plays(Marked in, Piece piece) {
    String before = in.at(piece.from() - 1);
    String after = in.at(piece.to());
    if (isAgainst(before) || isAgainst(after) || hasScore(in, piece.to())) {
      return true;
    }
    return sport && (lexicon.is(Part.TEAM_BEFORE, before) || lexicon.is(Part.TEAM_AFTER, after));
  }

  private static boolean isAgainst(String word) {
    return word.equals("v") || word.equals("vs");
  }

  private static boolean hasScore(Marked in, int at) {
    String score = in.at(at);
    String next = in.at(at + 1);
    return !score.isEmpty()
        && score.length() <= LONGEST_SCORE
        && score.chars().allMatch(Character::isDigit)
        && (next.isEmpty() || !Character.isLowerCase(next.charAt(0)));
  }
}
