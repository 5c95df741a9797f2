package news.dateline.enrich.entity;

import news.dateline.article.EntityType;
import news.dateline.enrich.entity.Lexicon.Part;
import org.jspecify.annotations.Nullable;

/** Titles and roles beside people's names. */
final class Titles {
  // "Chief Operating Officer", "Speaker of the House".
  private static final int LONGEST = 4;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  /** Tokens of a title. */
  record Found(int from, int to) {}

  Titles(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  boolean isTitle(String word) {
    return lexicon.is(Part.TITLE, word);
  }

  /** The first title in the run, with those that follow it at once. */
  @Nullable Found first(Marked in, int from, int to) {
    if (isNoPerson(in.at(to - 1))) {
      return null;
    }
    for (int i = from; i < to; i++) {
      int end = end(in, i, to);
      if (end > i) {
        int more = end;
        while (more < to && end(in, more, to) > more) {
          more = end(in, more, to);
        }
        return new Found(i, more);
      }
      Gazetteer.Hit hit = gazetteer.longestAt(in.tokens(), i, to);
      if (hit != null) {
        i = hit.to() - 1;
      }
    }
    return null;
  }

  private int end(Marked in, int from, int to) {
    for (int end = Math.min(to, from + LONGEST); end > from; end--) {
      if (lexicon.is(Part.TITLE, in.text(from, end))) {
        return end;
      }
    }
    return from;
  }

  /** "Queen Elizabeth Hospital" and "King Cup" are named after people. */
  private boolean isNoPerson(String last) {
    return (lexicon.is(Part.ORGANISATION, last)
            || lexicon.is(Part.PLACE, last)
            || lexicon.is(Part.EVENT, last))
        && !lexicon.isFamilyName(last);
  }

  boolean isPeople(Marked in, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lexicon.isPeople(in.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** The title with the nationality or country it is of. */
  String role(Marked in, int runStart, Found title) {
    int from = title.from();
    if (from > runStart && isPeople(in, from - 1, from)) {
      from--;
    } else if (from > runStart) {
      Listed listed = gazetteer.find(in.text(runStart, from));
      if (listed != null && listed.type() == EntityType.PLACE) {
        from = runStart;
      }
    }
    return in.text(from, title.to());
  }

  /** "Brazilian striker" before a name, or null. */
  @Nullable String lowercaseRole(Marked in, int from) {
    int start = from;
    while (start > 0 && start > from - LONGEST && lexicon.is(Part.ROLE, in.at(start - 1))) {
      start--;
    }
    if (start == from) {
      return null;
    }
    if (start > 0 && lexicon.isPeople(in.at(start - 1))) {
      start--;
    }
    return in.text(start, from);
  }
}
