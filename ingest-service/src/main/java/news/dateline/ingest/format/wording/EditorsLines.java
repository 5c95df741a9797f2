package news.dateline.ingest.format.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;

/**
 * Lines to editors in formats that have fields for what they say: agencies write them all the same.
 * They are looked for in the headline, the note to editors and the first lines of the text, which
 * stay as they are.
 */
public final class EditorsLines {
  private EditorsLines() {}

  /** Withholds or holds the draft as its lines to editors say. */
  public static void read(Draft draft) {
    if (draft.isLinked("kills")) {
      return; // the wire has fields for what its words would say again
    }
    StoryInstructions instructions = new StoryInstructions(draft);
    boolean told = false;
    told |= take(List.of(text(draft, TextField.HEADLINE)), "headline", instructions);
    told |= take(sentences(text(draft, TextField.ED_NOTE)), "edNote", instructions);
    told |= take(firstLines(text(draft, TextField.BODY_TEXT)), "bodyText", instructions);
    if (told) {
      String all = text(draft, TextField.ED_NOTE) + "\n" + text(draft, TextField.BODY_TEXT);
      instructions.finish(all, Place.named("the lines to editors"));
    }
  }

  /** A new lead says nothing that the wire's own version does not. */
  private static boolean take(List<String> lines, String field, StoryInstructions instructions) {
    boolean told = false;
    for (String line : lines) {
      Optional<Instruction> instruction = Instruction.in(line);
      if (instruction.isPresent() && !(instruction.get() instanceof Instruction.Rework)) {
        told |= instructions.take(line, Place.named("a line of " + field));
      }
    }
    return told;
  }

  private static String text(Draft draft, TextField field) {
    String text = draft.get(field);
    return text == null ? "" : text;
  }

  /** The note as a whole, and each of its sentences. */
  private static List<String> sentences(String note) {
    List<String> sentences = new ArrayList<>(List.of(note));
    int start = 0;
    for (int end = note.indexOf(". "); end >= 0; end = note.indexOf(". ", start)) {
      sentences.add(note.substring(start, end));
      start = end + 2;
    }
    if (start > 0) {
      sentences.add(note.substring(start));
    }
    return sentences;
  }

  private static List<String> firstLines(String body) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < body.length() && lines.size() < StoryEdges.HEAD_LINES) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      if (end > start) {
        lines.add(end - start > InstructionLine.MAX_CHARS ? "" : body.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
