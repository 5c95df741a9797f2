package news.dateline.enrich.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Amount;

/** Sentences with their amounts in braces: {@code {4.3e9 USD|$4.3 billion}}. */
final class MarkedSentences {
  record Sentence(String text, List<Amount> amounts) {}

  private MarkedSentences() {}

  static List<Sentence> read(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    MarkedSentences.class.getResourceAsStream(
                        "/news/dateline/enrich/judged/" + file)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(MarkedSentences::sentence)
          .toList();
    }
  }

  private static Sentence sentence(String line) {
    StringBuilder text = new StringBuilder();
    List<Amount> amounts = new ArrayList<>();
    int at = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      int close = line.indexOf('}', open);
      text.append(line, at, open);
      String[] mark = line.substring(open + 1, close).split("[ |]", 3);
      int start = text.length();
      text.append(mark[2]);
      amounts.add(
          new Amount(
              Double.parseDouble(mark[0]), mark[1], mark[2], "bodyText", start, text.length()));
      at = close + 1;
    }
    return new Sentence(text.append(line, at, line.length()).toString(), List.copyOf(amounts));
  }
}
