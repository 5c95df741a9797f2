package news.dateline.benchmarks.push;

import java.util.Random;

/** An article of four kilobytes as a sender writes it, with a place for its number. */
final class Story {
  private static final int BYTES = 4096;
  private static final String NUMBER = "@NUMBER@";
  private static final String[] WORDS =
      ("the harbour of Velden opened on Wednesday after two days in which ships had waited for calmer"
              + " seas said port captain Ilse Brandt who had closed it when gusts of ninety knots were"
              + " measured at the outer mole ministry council freight tonnes market rose fell percent"
              + " elections strike agreement minister police court river bridge storm northern")
          .split(" ");

  private Story() {}

  /** The JSON line, to be completed by {@link #numbered}. */
  static String template() {
    Random random = new Random(7); // the same article in every run
    StringBuilder text = new StringBuilder(BYTES);
    String head =
        "{\"uri\":\"tag:benchmark,2026:"
            + NUMBER
            + "\",\"versionCreated\":\"2026-03-11T10:00:00Z\",\"headline\":\"Harbour opens after storm\",\"language\":\"en\",\"urgency\":4,\"bodyText\":\"";
    while (head.length() + text.length() < BYTES - 10) {
      text.append(WORDS[random.nextInt(WORDS.length)])
          .append(random.nextInt(12) == 0 ? ".\\n\\n" : " ");
    }
    return head + text + "\"}";
  }

  static String numbered(String template, long number) {
    return template.replace(NUMBER, Long.toString(number));
  }
}
