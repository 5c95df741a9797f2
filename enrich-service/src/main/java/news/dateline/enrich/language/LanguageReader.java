package news.dateline.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import news.dateline.enrich.language.Script.Majority;
import org.jspecify.annotations.Nullable;

/** Weighs what a text shows against what the wire stated. */
final class LanguageReader {
  // Different words without capitals or digits; with fewer a text is a headline or a table, in
  // which names decide more than the language does.
  private static final int FEWEST_WORDS = 10;
  // Letters of a script that English is not written in; a text of which most are is not English.
  private static final int FEWEST_LETTERS = 10;
  // Confidence against the likeliest rival; docs/adr/0016 has what was measured. To contradict a
  // wire takes more than to speak where it is silent.
  private static final double SURE = 0.65;
  private static final double LIKELY = 0.6;
  // What the wire states counts no more, whichever of its rivals it is: Croatian or Slovene, but
  // not English.
  private static final double UNSUPPORTED = 0.1;

  // UTF-16 units that the model reads. Seven times as much changed the answer for one of 2,816
  // stories, and time grows in proportion.
  private static final int LONGEST = 300;

  private final Languages languages = Languages.load();
  private final Detector detector = Detector.load(languages);

  /**
   * A text's language.
   *
   * @param tag BCP 47
   * @param confidence 0 to 1, against the likeliest rival
   * @param overrules whether the wire states another language
   */
  record Reading(String tag, double confidence, boolean overrules) {}

  /** The language of {@code text}; empty where neither it nor the wire tells. */
  Optional<Reading> read(String text, @Nullable String stated) {
    Optional<Majority> majority =
        Script.of(text).filter(script -> script.letters() >= FEWEST_LETTERS);
    Prose prose = Prose.of(text);
    boolean isProse = prose.words() >= FEWEST_WORDS;
    Optional<Ranking> ranking =
        majority.flatMap(script -> detector.rank(cut(isProse ? prose.text() : text), script));
    if (ranking.isEmpty()) {
      return Optional.ofNullable(stated).map(tag -> new Reading(tag, 0, false));
    }
    Ranking ranked = ranking.get();
    String best = ranked.best();
    double confidence = ranked.confidence(best, languages);
    if (stated == null) {
      return confidence >= LIKELY
          ? Optional.of(new Reading(best, confidence, false))
          : Optional.empty();
    }
    boolean foreignScript = majority.get().script() != UnicodeScript.LATIN;
    double support = ranked.confidence(stated, languages);
    boolean sure = foreignScript || (isProse && (confidence >= SURE || support <= UNSUPPORTED));
    return sure && !languages.isSame(stated, best)
        ? Optional.of(new Reading(best, confidence, true))
        : Optional.of(new Reading(stated, support, false));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
