package news.dateline.launcher.offline;

import java.util.function.Supplier;

/** Keeps a fault of ours on one input from costing the others. */
final class Faults {
  private Faults() {}

  /**
   * Runs the work on one input.
   *
   * @param who what to blame
   * @throws InputException in place of any exception; it names the fault and asks for a report
   */
  static <T> T guard(String who, Supplier<T> work) throws InputException {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError fault) {
      throw new InputException(
          "fault in the %s, please report it with this input: %s: %s"
              .formatted(who, fault.getClass().getName(), fault.getMessage()));
    }
  }
}
