package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one person, organisation or place. */
final class Joiner {
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Group> latestBySurname = new HashMap<>();
  private final Map<String, Group> acronyms = new HashMap<>();
  private final Map<String, Group> initials = new HashMap<>();
  private final Map<String, Group> byFirstWord = new HashMap<>();

  Collection<Group> join(List<Marked> passages, List<Piece> pieces) {
    openFullNames(passages, pieces);
    for (Piece piece : pieces) {
      groupOf(piece).add(piece);
    }
    return groups.values().stream().filter(group -> !group.pieces().isEmpty()).toList();
  }

  /** Full names first, so that a headline's "Olsen" finds the body's "Maria Olsen". */
  private void openFullNames(List<Marked> passages, List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.type() == EntityType.PERSON && !piece.isOneWord()) {
        latestBySurname.putIfAbsent(surname(piece), open(piece));
      } else if (piece.type() == EntityType.ORGANISATION && !piece.isOneWord()) {
        Group group = open(piece);
        byFirstWord.putIfAbsent(piece.firstWord(), group);
        initials.putIfAbsent(initials(piece.name()), group);
        String acronym = bracketed(passages.get(piece.passage()), piece.to());
        if (acronym != null) {
          acronyms.put(acronym, group);
        }
      }
    }
  }

  private Group groupOf(Piece piece) {
    EntityType type = piece.type();
    if (type == EntityType.PERSON) {
      String surname = surname(piece);
      Group latest = latestBySurname.get(surname);
      if (piece.isOneWord() && latest != null) {
        return latest;
      }
      Group group = open(piece);
      latestBySurname.put(surname, group);
      return group;
    }
    if (type == EntityType.ORGANISATION && piece.isOneWord()) {
      Group expansion = acronyms.get(piece.name());
      if (expansion == null && piece.listed() == null) {
        expansion = initials.getOrDefault(piece.name(), byFirstWord.get(piece.name()));
      }
      if (expansion != null) {
        return expansion;
      }
    }
    return open(piece);
  }

  private Group open(Piece piece) {
    Listed listed = piece.listed();
    String name = listed == null ? Gazetteer.key(piece.name()) : listed.name() + listed.uri();
    String key = (piece.type() == EntityType.PERSON ? personKey(piece) : name) + piece.type();
    return groups.computeIfAbsent(key, k -> new Group());
  }

  /** Middle names and initials do not make another person. */
  private static String personKey(Piece piece) {
    return piece.isOneWord()
        ? Gazetteer.key(piece.name())
        : Gazetteer.key(piece.firstWord()) + ' ' + surname(piece);
  }

  private static String surname(Piece piece) {
    return Gazetteer.key(piece.lastWord());
  }

  private static @Nullable String bracketed(Marked in, int at) {
    return in.at(at).equals("(") && in.at(at + 2).equals(")") ? in.at(at + 1) : null;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  /** The mentions of one entity, in reading order. */
  static final class Group {
    private final List<Piece> pieces = new ArrayList<>();

    void add(Piece piece) {
      pieces.add(piece);
    }

    List<Piece> pieces() {
      return pieces;
    }
  }
}
