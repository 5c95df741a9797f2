package news.dateline.launcher.local;

import java.io.PrintStream;
import java.util.Collection;

/** Told of what happens to a local system, from several threads. */
public interface Progress {
  /** What a part is doing. */
  enum State {
    /** On its way. */
    STARTING,
    /** Serves its clients. */
    READY,
    /** On its way out. */
    STOPPING
  }

  /** What is about to be started. */
  default void expect(Collection<Part> parts) {}

  /** A part does something else now. */
  void update(Part part, State state);

  /** One sentence for the user. */
  void say(String sentence);

  /** Nobody is told. */
  static Progress none() {
    return new Progress() {
      @Override
      public void update(Part part, State state) {}

      @Override
      public void say(String sentence) {}
    };
  }

  /** On standard error, drawn again and again where that is a terminal. */
  static Progress onStandardError() {
    return Terminal.ofStandardError().progress();
  }

  /** A line for each news, without colours. */
  static Progress lines(PrintStream out) {
    return new LineProgress(out);
  }
}
