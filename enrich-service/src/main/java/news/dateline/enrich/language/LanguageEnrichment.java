package news.dateline.enrich.language;

import java.util.Locale;
import java.util.Optional;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import org.jspecify.annotations.Nullable;

/**
 * The story's language, BCP 47: the one its text shows where that is sure, else the one the wire
 * stated, else none.
 */
public final class LanguageEnrichment implements Enrichment {
  // UTF-16 units. More text makes the answer no surer; it only takes longer.
  private static final int LONGEST_SAMPLE = 2_000;

  private final Detector detector = Detector.load();

  @Override
  public String stage() {
    return "language";
  }

  @Override
  public String tool() {
    return Detector.TOOL;
  }

  /** Leaves the language absent where the text is undecided and the wire stated none. */
  @Override
  public void enrich(Story story, Findings findings) {
    String stated = wellFormed(story.statedLanguage());
    Optional<String> detected = detector.detect(sample(story));
    if (detected.isPresent() && !isSame(stated, detected.get())) {
      findings.language(detected.get());
    } else if (stated != null) {
      findings.language(stated);
    }
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

  /** Whether both name one language; the stated tag may add a country or script. */
  private static boolean isSame(@Nullable String stated, String detected) {
    return stated != null && Locale.forLanguageTag(stated).getLanguage().equals(detected);
  }

  private static @Nullable String wellFormed(@Nullable String tag) {
    if (tag == null || Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      return null;
    }
    return Locale.forLanguageTag(tag).toLanguageTag();
  }
}
