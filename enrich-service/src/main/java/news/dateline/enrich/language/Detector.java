package news.dateline.enrich.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector with the project's model of 103 languages. */
final class Detector {
  static final String TOOL = "opennlp-langdetect 183";

  private static final String MODEL = "/langdetect-183.bin";
  // Letters. A shorter text is a headline, which names decide more than its language.
  private static final int FEWEST_LETTERS = 40;
  // The best language has to be this many times likelier than the second: the model spreads its
  // probability over all languages, so that only the ratio tells how sure it is. Of 398 English
  // news stories none was taken for another language at this ratio, and one stayed undecided.
  private static final double SURE = 1.25;
  // Codes of the model whose language is written with a macro-language's code in news.
  private static final Map<String, String> NEWS_CODE =
      Map.of("cmn", "zh", "pes", "fa", "arb", "ar", "zlm", "ms", "ekk", "et", "lvs", "lv");

  private static final Map<String, String> TAGS = tags();

  private final LanguageDetectorModel model;

  private Detector(LanguageDetectorModel model) {
    this.model = model;
  }

  static Detector load() {
    try (InputStream in = Detector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks the language model " + MODEL);
      }
      return new Detector(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the language model " + MODEL, e);
    }
  }

  /** The language as a BCP 47 tag; empty where the text is too short or undecided. */
  Optional<String> detect(String text) {
    String prose = Prose.of(text);
    String sample = isEnough(prose) ? prose : text;
    if (!isEnough(sample)) {
      return Optional.empty();
    }
    // The model is shared; a detector of one's own is cheap and safe with threads.
    Language[] ranked = new LanguageDetectorME(model).predictLanguages(sample);
    boolean sure =
        ranked.length == 1
            || (ranked.length > 1 && ranked[0].getConfidence() >= SURE * ranked[1].getConfidence());
    return sure ? Optional.of(tag(ranked[0].getLang())) : Optional.empty();
  }

  private static boolean isEnough(String text) {
    return text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
        == FEWEST_LETTERS;
  }

  private static String tag(String code) {
    return TAGS.getOrDefault(code, code);
  }

  /** The model's three-letter codes by the two-letter ones that BCP 47 asks for. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>(NEWS_CODE);
    for (String two : Locale.getISOLanguages()) {
      if (two.length() == 2) {
        tags.putIfAbsent(Locale.of(two).getISO3Language(), two);
      }
    }
    return Map.copyOf(tags);
  }
}
