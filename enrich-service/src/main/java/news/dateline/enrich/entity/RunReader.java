package news.dateline.enrich.entity;

import java.util.List;
import news.dateline.article.EntityType;
import news.dateline.enrich.entity.Lexicon.Part;
import org.jspecify.annotations.Nullable;

/** Reads one run of capitalised words into names: what is listed, what its words show, the rest. */
final class RunReader {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final NameJudge judge;
  private final Titles titles;
  private final RunParts parts;
  private final Marked in;
  private final List<Piece> found;

  RunReader(Lexicon lexicon, Gazetteer gazetteer, NameJudge judge, Marked in, List<Piece> found) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.judge = judge;
    this.titles = new Titles(lexicon, gazetteer);
    this.parts = new RunParts(lexicon, gazetteer, in);
    this.in = in;
    this.found = found;
  }

  /** Reads tokens {@code from} up to {@code to}; recursion is bounded by the length of a run. */
  void read(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !in.tokens().get(start).isCapitalised()) {
      start++;
    }
    while (end > start && parts.isJoint(end - 1)) {
      end--;
    }
    if (start == end) {
      return;
    }
    int and = parts.separator(start, end);
    if (and > start) {
      read(start, and);
      read(and + 1, end);
    } else {
      unit(start, end);
    }
  }

  private void unit(int from, int to) {
    Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), from, to);
    if (hit != null && hit.to() == to) {
      found.add(in.listed(from, to, hit.listed(), hit.listed().uncertain() ? 0.5 : 0.95));
      return;
    }
    if (lexicon.is(Part.STORM, in.at(from)) && to > from + 1) {
      found.add(in.piece(from, to, EntityType.EVENT, 0.8));
      return;
    }
    if (parts.isNationalBody(from, to)) {
      found.add(in.piece(from, to, EntityType.ORGANISATION, 0.85));
      return;
    }
    Titles.Found title = titles.first(in, from, to);
    if (title != null) {
      titled(from, to, title);
      return;
    }
    int head = parts.organisationHead(from, to);
    if (head >= 0) {
      organisation(from, head, to);
      return;
    }
    int joint = parts.joint(from, to);
    if (joint > 0) {
      joined(from, joint, to);
      return;
    }
    plain(from, to, hit);
  }

  private void titled(int from, int to, Titles.Found title) {
    if (title.from() > from && !titles.isPeople(in, from, title.from())) {
      read(from, title.from());
    }
    if (title.to() >= to) {
      return;
    }
    int end = parts.joint(title.to(), to);
    int last = end < 0 ? to : end;
    if (!in.tokens().get(title.to()).isCapitalised()) {
      office(title.to(), to);
      return;
    }
    found.add(in.person(title.to(), last, titles.role(in, from, title), 0.95));
    read(last, to);
  }

  /** "of Foreign Affairs Sergei Lavrov": the person starts at the first given name. */
  private void office(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (lexicon.isGivenName(in.at(i)) && gazetteer.longestAt(in.tokens(), i, to) == null) {
        found.add(in.person(i, to, null, 0.8));
        return;
      }
    }
    read(from, to);
  }

  private void organisation(int from, int head, int to) {
    int end = head + 1;
    if (end < to
        && (head == from
            || (parts.isJoint(end) && lexicon.is(Part.OF_ORGANISATION, in.at(head))))) {
      end = parts.endOfTail(end, to);
    }
    Gazetteer.Hit seat = end < to ? gazetteer.longestAt(in.tokens(), end, to) : null;
    if (seat != null
        && seat.to() == to
        && seat.listed().type() == EntityType.PLACE
        && lexicon.is(Part.OF_ORGANISATION, in.at(head))) {
      // "Imperial College London": no comma, so the seat is part of the name.
      end = to;
    }
    if (end > from + 1) {
      found.add(in.piece(from, end, EntityType.ORGANISATION, 0.8));
    }
    read(end, to);
  }

  /** Two names with a joining word between that is part of neither, unless the whole is a place. */
  private void joined(int from, int joint, int to) {
    boolean place =
        lexicon.is(Part.PLACE, in.at(joint - 1)) || lexicon.is(Part.PLACE_FIRST, in.at(joint - 1));
    if (place && in.at(joint).equals("of")) {
      found.add(in.piece(from, to, EntityType.PLACE, 0.7));
    } else {
      read(from, joint);
      read(joint + 1, to);
    }
  }

  private void plain(int from, int to, Gazetteer.@Nullable Hit hit) {
    String last = in.at(to - 1);
    if (parts.isEvent(from, to)) {
      found.add(in.piece(from, to, EntityType.EVENT, 0.7));
    } else if (lexicon.is(Part.THING, last)) {
      return;
    } else if (lexicon.is(Part.PLACE, last) && to > from + 1 && !parts.isPersonLike(from, to)) {
      boolean club = last.equals("City") && hit != null;
      found.add(in.piece(from, to, club ? EntityType.ORGANISATION : EntityType.PLACE, 0.75));
    } else if (lexicon.isPeople(in.at(from))
        || (lexicon.is(Part.THING, in.at(from)) && !lexicon.isGivenName(in.at(from)))) {
      read(from + 1, to);
    } else if (lexicon.isPeople(last) && to - from > 1 && !lexicon.isGivenName(in.at(from))) {
      read(from, to - 1);
    } else if (hit != null && !(hit.to() == from + 1 && lexicon.isGivenName(in.at(from)))) {
      withListed(from, hit, to);
    } else if (to - from == 1) {
      single(from);
    } else {
      several(from, to);
    }
  }

  /** "Paris Saint-Germain" is one name; an organisation and what follows it are two. */
  private void withListed(int from, Gazetteer.Hit hit, int to) {
    if (hit.listed().type() == EntityType.PLACE
        && gazetteer.longestAt(in.tokens(), hit.to(), to) == null) {
      found.add(in.piece(from, to, EntityType.ORGANISATION, 0.5));
    } else {
      read(from, hit.to());
      read(hit.to(), to);
    }
  }

  private void single(int at) {
    if (in.at(at).chars().anyMatch(Character::isDigit)) {
      return;
    }
    if (!judge.isOrdinary(in, at, at + 1) && !titles.isTitle(in.at(at))) {
      found.add(in.piece(at, at + 1, null, 0.5));
    }
  }

  private void several(int from, int to) {
    int person = judge.personByWords(in, from, to) + judge.personByPlace(in, from, to);
    int place = judge.place(in, from, to);
    Gazetteer.Hit lastHit = gazetteer.longestAt(in.tokens(), to - 1, to);
    if (lastHit != null && lastHit.listed().type() == EntityType.PLACE && person < 3) {
      found.add(in.piece(from, to, EntityType.ORGANISATION, 0.5));
    } else if ((person > 0 && person >= place) || (person == 0 && place < 2)) {
      found.add(in.person(from, to, titles.lowercaseRole(in, from), person > 1 ? 0.9 : 0.6));
    } else if (place >= 2) {
      found.add(in.piece(from, to, EntityType.PLACE, 0.5));
    } else if (!judge.isOrdinary(in, from, to)) {
      found.add(in.piece(from, to, EntityType.ORGANISATION, 0.4));
    }
  }
}
