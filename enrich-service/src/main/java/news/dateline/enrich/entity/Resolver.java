package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Settles what single words name, by the longer names of the story and by all their places. */
final class Resolver {
  /** The confidence of a name whose type is a guess. */
  static final double UNSURE = 0.4;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final NameJudge judge;
  private final Teams teams;
  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> storms = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> organisationWords = new HashSet<>();

  private record Votes(int person, int place, int organisation) {
    Votes plus(Votes other) {
      return new Votes(
          person + other.person, place + other.place, organisation + other.organisation);
    }
  }

  Resolver(Lexicon lexicon, Gazetteer gazetteer, NameJudge judge, Teams teams) {
    this.teams = teams;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.judge = judge;
  }

  List<Piece> resolve(List<Marked> passages, List<Piece> pieces) {
    for (Piece piece : pieces) {
      Marked in = passages.get(piece.passage());
      if (piece.isOneWord()) {
        votes.merge(piece.name(), votes(in, piece), Votes::plus);
      }
      learn(piece);
    }
    List<Piece> settled = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Piece result =
          piece.isOneWord() || piece.listed() != null
              ? settle(passages.get(piece.passage()), piece)
              : piece;
      if (result != null) {
        settled.add(result);
      }
    }
    return new Neighbours(passages).settle(settled);
  }

  private Votes votes(Marked in, Piece piece) {
    return new Votes(
        judge.personByPlace(in, piece.from(), piece.to()),
        judge.place(in, piece.from(), piece.to()),
        judge.organisation(in, piece.from(), piece.to()));
  }

  private void learn(Piece piece) {
    if (piece.type() == EntityType.EVENT && lexicon.is(Lexicon.Part.STORM, piece.firstWord())) {
      storms.add(piece.lastWord());
    } else if (piece.type() == EntityType.PERSON) {
      surnames.add(piece.lastWord());
      if (!piece.isOneWord()) {
        firstNames.add(piece.firstWord());
      }
    } else if (piece.type() == EntityType.ORGANISATION && !piece.isOneWord()) {
      for (String word : List.of(piece.firstWord(), piece.lastWord())) {
        Listed listed = gazetteer.find(word);
        if (listed == null && !lexicon.isPeople(word) && !lexicon.isCommon(word)) {
          organisationWords.add(word);
        }
      }
    }
  }

  private @Nullable Piece settle(Marked in, Piece piece) {
    String name = piece.name();
    if (piece.type() == EntityType.PERSON) {
      return piece;
    }
    Votes vote = votes.getOrDefault(name, new Votes(0, 0, 0));
    Listed listed = piece.listed();
    if (storms.contains(name) && listed == null) {
      return piece.as(EntityType.EVENT, 0.7);
    }
    if (surnames.contains(name) && (listed == null || !isPlaced(in, piece))) {
      return piece.as(EntityType.PERSON, 0.9);
    }
    if (listed != null) {
      return listed(in, piece, listed, vote);
    }
    if (organisationWords.contains(name)) {
      return piece.as(EntityType.ORGANISATION, 0.7);
    }
    if (firstNames.contains(name)) {
      return piece.as(EntityType.PERSON, 0.7);
    }
    return unknown(piece, vote);
  }

  private boolean isPlaced(Marked in, Piece piece) {
    return judge.place(in, piece.from(), piece.to()) >= 3;
  }

  private @Nullable Piece listed(Marked in, Piece piece, Listed listed, Votes vote) {
    if (listed.type() == EntityType.PLACE && teams.plays(in, piece)) {
      return piece.as(EntityType.ORGANISATION, 0.6);
    }
    if (!listed.uncertain()) {
      return piece;
    }
    boolean ordinary = lexicon.isCommon(piece.name());
    if (listed.type() == EntityType.PLACE) {
      if (vote.place() >= 2 || (!ordinary && vote.place() >= vote.person() && vote.place() > 0)) {
        return piece;
      }
      return ordinary ? null : unknown(piece, vote);
    }
    boolean inside = !in.tokens().get(piece.from()).opens();
    return inside ? piece : null;
  }

  private Piece unknown(Piece piece, Votes vote) {
    int person = vote.person();
    if (lexicon.isFamilyName(piece.name()) || lexicon.isGivenName(piece.name())) {
      person += 2;
    }
    EntityType type = judge.likelier(person, vote.place(), vote.organisation());
    boolean guess = Math.max(person, Math.max(vote.place(), vote.organisation())) < 2;
    return piece.as(type, guess ? UNSURE : 0.5);
  }
}
