package news.dateline.enrich.amount;

import java.util.List;

/** The lexemes of one text, and nothing on either side of it. */
record Lexemes(List<Lexeme> list) {
  Lexemes {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  Lexeme at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : Lexeme.NONE;
  }

  String lower(int i) {
    return at(i).lower();
  }

  /** The lexeme at {@code i}, or the one after it where that is a dash. */
  int afterDash(int i) {
    return at(i).isDash() ? i + 1 : i;
  }
}
