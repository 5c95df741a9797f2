package news.dateline.ingest.format.anpa1312;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.textwire.LineMarks;
import news.dateline.ingest.format.wording.StoryInstructions;

/** Puts the head lines below the keyword line into their fields. */
final class HeadReading {
  private static final Place HEAD = Place.named("the lines that begin with '^'");
  private static final int MAX_NAME = 80; // an agency's name is shorter

  private static final Pattern MEDIA =
      Pattern.compile("^(?:[A-Z]{2,6} )?(?:Photo|Graphic|Video|Interactive)s?:? [A-Z]{1,6}\\d");

  private final Draft draft;
  private final StoryInstructions instructions;
  private final List<String> others = new ArrayList<>();

  HeadReading(Draft draft, StoryInstructions instructions) {
    this.draft = draft;
    this.instructions = instructions;
  }

  /** Reads them; lines that are neither note, name nor instruction come back. */
  List<String> read(List<String> lines) {
    for (String line : lines) {
      read(line, StoryBodyText.characters(LineMarks.strip(line)));
    }
    if (!others.isEmpty()) {
      draft.text(TextField.HEADLINE, others.removeFirst(), HEAD, "the first line that is a text");
    }
    return others;
  }

  private void read(String line, String text) {
    String note = unbracketed(text);
    String lower = note.toLowerCase(Locale.ROOT);
    boolean centred = LineMarks.ends(line, '=');
    if (text.isEmpty() || isMedia(text)) {
      return; // the names of pictures are of use to AP's own systems only
    }
    if (isNote(lower)) {
      String words = withoutLabel(note);
      if (!instructions.take(words, HEAD)) {
        instructions.note(words);
      }
    } else if (lower.startsWith("by ") && (centred || Bylines.isByline(text))) {
      draft.text(TextField.BYLINE, Bylines.withoutBy(text), HEAD, "begins 'By' and ends '='");
    } else if (centred && text.length() <= MAX_NAME) {
      credit(text, lower);
    } else if (!instructions.take(text, HEAD)) {
      others.add(text);
    }
  }

  /** A centred line below the byline is the writer's title or the agency. */
  private void credit(String text, String lower) {
    boolean title =
        lower.contains("writer")
            || lower.contains("editor")
            || lower.contains("correspondent")
            || lower.contains("reporter")
            || lower.contains("columnist");
    if (!title && !instructions.take(text, HEAD)) {
      draft.infoSource(text, HEAD, "a line that ends '=' and names no writer");
    }
  }

  private static boolean isNote(String lower) {
    return lower.startsWith("eds:")
        || lower.startsWith("eds.:")
        || lower.startsWith("editors:")
        || lower.startsWith("editor's note")
        || lower.startsWith("editors' note")
        || lower.startsWith("eds ");
  }

  /** "AP Photo NY101, NY102": the agency, the medium, and names of files. */
  private static boolean isMedia(String text) {
    return MEDIA.matcher(text).find();
  }

  private static String withoutLabel(String note) {
    int end = note.indexOf(':');
    int dash = note.indexOf(" — ");
    int label = end < 0 ? dash : end;
    return label < 0 || label > 20 ? note : note.substring(label + (end < 0 ? 3 : 1)).strip();
  }

  private static String unbracketed(String text) {
    return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
  }
}
