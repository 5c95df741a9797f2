package news.dateline.enrich.tagger;

import java.util.Arrays;
import java.util.Set;

/**
 * The gate: runs of tokens that may be names, each read for itself. A token with a capital may be
 * one, and up to three small words between two such ("of the", "de la"); a quarter of all tokens.
 */
final class Chains {
  // Small words between two capitalised ones; longer bridges are not seen in names.
  private static final int BRIDGE = 3;
  // Tokens; a hostile run is cut, so that a chain's memory stays bounded.
  private static final int LONGEST = 1_000;

  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "the", "and", "for", "in", "on", "de", "la", "le", "les", "du", "des", "del",
          "della", "di", "da", "do", "dos", "das", "van", "von", "der", "den", "ter", "ten", "bin",
          "ibn", "bint", "al", "el", "ul", "y", "e", "i", "et", "und", "af", "av", "zu", "&", "'",
          "’", "-", "–", "/", ",", "at", "to", "'s", "’s", "a", "d", "für", "+", "'n'", "!", "ve",
          "ni", "na", "no", "en", "as");

  private int count;
  private int tokens;
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  Chains(Tokens tokens, Word[] words, Sentences sentences) {
    int at = 0;
    while (at < words.length) {
      if (!mayOpen(tokens, words, at)) {
        at++;
        continue;
      }
      int end = end(tokens, words, at);
      add(at, end);
      at = end;
    }
  }

  int count() {
    return count;
  }

  /** Of all chains together. */
  int tokens() {
    return tokens;
  }

  int start(int chain) {
    return starts[chain];
  }

  int end(int chain) {
    return ends[chain];
  }

  /** Told of each token of a chain, in reading order. */
  interface Use {
    void token(int token, int chain);
  }

  void each(Use use) {
    for (int chain = 0; chain < count; chain++) {
      for (int token = starts[chain]; token < ends[chain]; token++) {
        use.token(token, chain);
      }
    }
  }

  /** The chain a token is in. */
  int of(int token) {
    int at = Arrays.binarySearch(starts, 0, count, token);
    return at >= 0 ? at : -at - 2;
  }

  private static int end(Tokens tokens, Word[] words, int start) {
    int line = tokens.line(start);
    int end = start + 1;
    int limit = Math.min(words.length, start + LONGEST);
    int at = end;
    while (at < limit && tokens.line(at) == line && at - end <= BRIDGE) {
      if (mayBeName(tokens, words, at)) {
        end = ++at;
      } else if (isNumber(words[at]) && at == end) {
        // "Channel 4", "Highway 61"
        end = ++at;
      } else if (at == end && isPossessive(tokens, at)) {
        // "Macy's", "Sotheby's"
        end = ++at;
      } else if (connects(tokens, words, at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean mayOpen(Tokens tokens, Word[] words, int at) {
    if (mayBeName(tokens, words, at)) {
      return true;
    }
    // "2020 Summer Olympics"
    return isNumber(words[at])
        && at + 1 < words.length
        && tokens.line(at + 1) == tokens.line(at)
        && mayBeName(tokens, words, at + 1);
  }

  private static boolean isNumber(Word word) {
    return word.hasDigit && !word.hasLetter;
  }

  private static boolean mayBeName(Tokens tokens, Word[] words, int at) {
    Word word = words[at];
    return (word.capitalised || (word.hasDigit && word.hasLetter)) && !Addresses.is(tokens, at);
  }

  private static boolean isPossessive(Tokens tokens, int at) {
    return tokens.isGlued(at)
        && WordEnd.isApostrophe(tokens.first(at))
        && tokens.end(at) - tokens.start(at) == 2
        && Character.toLowerCase(tokens.text().charAt(tokens.start(at) + 1)) == 's';
  }

  private static boolean connects(Tokens tokens, Word[] words, int at) {
    if (words[at].capitalised || tokens.end(at) - tokens.start(at) > 5) {
      return false;
    }
    if (tokens.first(at) == '\'' || tokens.first(at) == '’') {
      return true;
    }
    return CONNECTORS.contains(tokens.text(at));
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    tokens += end - start;
    starts[count] = start;
    ends[count++] = end;
  }
}
