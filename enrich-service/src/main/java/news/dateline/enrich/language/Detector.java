package news.dateline.enrich.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Resource;
import news.dateline.enrich.language.Ranking.Likely;
import news.dateline.enrich.language.Script.Majority;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector, asked only about languages of the text's script. */
final class Detector {
  static final String TOOL = "opennlp-langdetect 183";

  private static final String MODEL = "/langdetect-183.bin";

  private final LanguageDetectorModel model;
  private final Languages languages;

  private Detector(LanguageDetectorModel model, Languages languages) {
    this.model = model;
    this.languages = languages;
  }

  static Detector load(Languages languages) {
    try (InputStream in = Resource.open(Detector.class, MODEL)) {
      return new Detector(new LanguageDetectorModel(in), languages);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the language model " + MODEL, e);
    }
  }

  /** The languages that {@code text}, written in the script of {@code majority}, may be in. */
  Optional<Ranking> rank(String text, Majority majority) {
    List<String> candidates = languages.writtenIn(majority.script());
    if (candidates.size() == 1) {
      return Optional.of(new Ranking(List.of(new Likely(candidates.getFirst(), 1))));
    }
    List<Likely> ranked = new ArrayList<>();
    if (!candidates.isEmpty()) {
      // The model is shared; a detector of one's own is cheap and safe with threads.
      for (Language language : new LanguageDetectorME(model).predictLanguages(text)) {
        String tag = languages.tag(language.getLang());
        if (tag != null && candidates.contains(tag)) {
          ranked.add(new Likely(tag, language.getConfidence()));
        }
      }
    }
    return ranked.isEmpty() ? Optional.empty() : Optional.of(new Ranking(ranked));
  }
}
