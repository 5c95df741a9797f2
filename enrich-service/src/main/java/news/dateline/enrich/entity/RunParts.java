package news.dateline.enrich.entity;

import java.util.Set;
import news.dateline.article.EntityType;
import news.dateline.enrich.entity.Lexicon.Part;

/** Where a run of capitalised words falls apart, and what its words make of the whole. */
final class RunParts {
  private static final Set<String> NUMERALS = Set.of("I", "II", "III", "IV", "V");

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Marked in;

  RunParts(Lexicon lexicon, Gazetteer gazetteer, Marked in) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.in = in;
  }

  /** The first word that only an organisation's name has in this place, or -1. */
  int organisationHead(int from, int to) {
    for (int i = from; i < to; i++) {
      Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), i, to);
      if (hit != null && hit.to() > i + 1) {
        i = hit.to() - 1;
        continue;
      }
      if (lexicon.is(Part.ORGANISATION, in.at(i))
          && !(i == to - 1 && lexicon.isGivenName(in.at(from)) && lexicon.isFamilyName(in.at(i)))) {
        int head = i;
        while (head + 1 < to && lexicon.is(Part.ORGANISATION, in.at(head + 1))) {
          head++;
        }
        return head;
      }
    }
    return -1;
  }

  /** The first "and" between two names, or -1: one inside a ministry's or a firm's name is not. */
  int separator(int from, int to) {
    boolean governed = false;
    for (int i = from; i < to; i++) {
      Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), i, to);
      if (hit != null && hit.to() > i + 1) {
        i = hit.to() - 1;
      } else if (in.at(i).equals("and")
          && (governed ? startsAnother(i + 1, to) : !isListOfTasks(i, to))) {
        return i;
      } else if (isJoint(i) && i > from && lexicon.is(Part.OF_ORGANISATION, in.at(i - 1))) {
        governed = true;
      }
    }
    return -1;
  }

  /** Whether a name of its own follows "and", as in "University of Oslo and the World Bank". */
  private boolean startsAnother(int from, int to) {
    return from < to
        && (in.at(from).equals("the") || gazetteer.longestAt(in.tokens(), from, to) != null);
  }

  /** Where what a body is "of" ends: "in" and "to" only say where it stands. */
  int endOfTail(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.at(i).equals("in") || in.at(i).equals("to")) {
        return i;
      }
    }
    return to;
  }

  /** "Fire and Rescue Service": ordinary words before "and", a body's word after it. */
  private boolean isListOfTasks(int and, int to) {
    String before = in.at(and - 1);
    return lexicon.isCommon(before)
        && !lexicon.isGivenName(before)
        && !lexicon.is(Part.ORGANISATION, before)
        && gazetteer.find(before) == null
        && and + 1 < to
        && lexicon.isCommon(in.at(and + 1))
        && organisationHead(and + 1, to) > and + 1;
  }

  /** The first joining word that no person's name has inside, or -1. */
  int joint(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), i, to);
      if (hit != null && hit.to() > i + 1) {
        i = hit.to() - 1;
      } else if (i > from
          && isJoint(i)
          && !lexicon.is(Part.PARTICLE, in.at(i))
          && !in.at(i).equals("&")) {
        return i;
      }
    }
    return -1;
  }

  boolean isJoint(int at) {
    return !in.tokens().get(at).isCapitalised() && lexicon.is(Part.JOINT, in.at(at));
  }

  /** "Indian Supreme Court", "Iowa Democratic Party": a listed body of one country. */
  boolean isNationalBody(int from, int to) {
    Gazetteer.Hit of = gazetteer.longestAt(in.tokens(), from, to);
    int start = from + (lexicon.isPeople(in.at(from)) ? 1 : 0);
    if (of != null && of.listed().type() == EntityType.PLACE) {
      start = of.to();
    }
    if (start == from || start >= to) {
      return false;
    }
    Gazetteer.Hit body = gazetteer.longestAt(in.tokens(), start, to);
    return body != null
        && body.to() == to
        && to > start + 1
        && body.listed().type() == EntityType.ORGANISATION;
  }

  boolean isEvent(int from, int to) {
    boolean numbered = to > from + 2 && NUMERALS.contains(in.at(to - 1));
    return to > from + 1 && lexicon.is(Part.EVENT, in.at(numbered ? to - 2 : to - 1));
  }

  boolean isPersonLike(int from, int to) {
    return to - from == 2
        && lexicon.isGivenName(in.at(from))
        && lexicon.isFamilyName(in.at(to - 1))
        && gazetteer.longestAt(in.tokens(), from, from + 1) == null;
  }
}
