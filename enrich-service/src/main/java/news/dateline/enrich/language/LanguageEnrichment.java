package news.dateline.enrich.language;

import java.util.Locale;
import java.util.Optional;
import news.dateline.article.LanguageNote;
import news.dateline.article.Warning;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.language.LanguageReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The story's language, BCP 47: the one its text shows where that is sure, else the one the wire
 * stated, else none.
 */
public final class LanguageEnrichment implements Enrichment {
  // UTF-16 units. More text makes the answer no surer; it only takes longer.
  private static final int LONGEST_SAMPLE = 2_000;

  private final LanguageReader reader = new LanguageReader();

  @Override
  public String stage() {
    return "language";
  }

  @Override
  public String tool() {
    return Detector.TOOL;
  }

  /** Leaves the findings' language absent where the text is undecided and the wire stated none. */
  @Override
  public void enrich(Story story, Findings findings) {
    String stated = wellFormed(story.statedLanguage());
    Optional<Reading> reading = reader.read(sample(story), stated);
    reading.map(Reading::tag).ifPresent(findings::language);
    String tag = reading.map(Reading::tag).orElse(LanguageNote.UNDETERMINED);
    double confidence = rounded(reading.map(Reading::confidence).orElse(0.0));
    findings.note(new LanguageNote(tag, confidence, stated));
    if (stated != null && !stated.equals(tag)) {
      findings.add(
          new Warning(
              "language",
              LanguageNote.OVERRULED,
              "the wire states %s, the text is in %s (confidence %s), which counts"
                  .formatted(stated, tag, confidence)));
    }
  }

  /** To hundredths: the model's figures say no more. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  /** The end of the story: a body says more than a headline, and comes last. */
  private static String sample(Story story) {
    StringBuilder sample = new StringBuilder();
    for (Passage passage : story.passages().reversed()) {
      int room = LONGEST_SAMPLE - sample.length();
      String text = passage.text();
      sample.append(text, 0, Math.min(room, text.length())).append('\n');
      if (sample.length() >= LONGEST_SAMPLE) {
        break;
      }
    }
    return sample.toString();
  }

  private static @Nullable String wellFormed(@Nullable String tag) {
    if (tag == null || Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      return null;
    }
    return Locale.forLanguageTag(tag).toLanguageTag();
  }
}
