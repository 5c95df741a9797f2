package news.dateline.ingest.format.wording;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line tells editors to do. */
public sealed interface Instruction {
  /** Do not use another item any more; what it names may stand in the lines below. */
  record Kill(List<KillTarget> targets) implements Instruction {
    public Kill {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Do not use before a time.
   *
   * @param until the time, as far as the line states one that can be read
   */
  record Embargo(@Nullable EmbargoTime until) implements Instruction {}

  /** The item is for editors only. */
  record Advisory() implements Instruction {}

  /**
   * The item takes another's place, or says again what one said.
   *
   * @param lead the number of the lead or update, as text; null where none is stated
   * @param corrected items that it names
   */
  record Rework(@Nullable String lead, List<KillTarget> corrected) implements Instruction {
    public Rework {
      corrected = List.copyOf(corrected);
    }
  }

  /**
   * The instruction that the line is as a whole, if it is one. Sentences and headlines that speak
   * of kills, embargoes and advisories are none.
   */
  static Optional<Instruction> in(String line) {
    InstructionLine instruction = InstructionLine.of(line);
    if (instruction == null) {
      return Optional.empty();
    }
    return KillNotice.in(instruction)
        .or(() -> EmbargoLine.in(instruction))
        .or(() -> AdvisoryLine.in(instruction))
        .or(() -> ReworkLine.in(instruction));
  }
}
