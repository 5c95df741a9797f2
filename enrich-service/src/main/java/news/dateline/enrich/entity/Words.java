package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the story itself writes its words: the surest evidence that a capital means a name. */
final class Words {
  private final Map<String, Integer> lowercase = new HashMap<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  Words(List<List<Token>> passages) {
    for (List<Token> tokens : passages) {
      for (Token token : tokens) {
        if (token.isLowercase()) {
          lowercase.merge(token.text(), 1, Integer::sum);
        } else if (!token.opens() && !token.loud() && token.isCapitalised()) {
          capitalised.merge(token.text(), 1, Integer::sum);
        }
      }
    }
  }

  boolean seenLowercase(String word) {
    return lowercase.containsKey(word.toLowerCase(Locale.ROOT));
  }

  boolean seenCapitalisedInside(String word) {
    return capitalised.containsKey(word);
  }
}
