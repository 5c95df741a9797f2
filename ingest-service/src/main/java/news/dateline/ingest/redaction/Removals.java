package news.dateline.ingest.redaction;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Removals one by one: what refuses one holds up no other, and is told when all were tried. */
public final class Removals {
  private int gone;
  private @Nullable IOException failure;

  /** A look at something, with what is removed of it. */
  public interface Attempt {
    /** Makes it. */
    void make() throws IOException;
  }

  /** Makes an attempt; what is not there any more is no failure. */
  public void attempt(Attempt attempt) {
    try {
      attempt.make();
    } catch (NoSuchFileException _) {
      // swept, or taken back by an operator
    } catch (IOException e) {
      failure = e;
    }
  }

  /** Counts what was removed. */
  public void removed() {
    gone++;
  }

  /**
   * How much is gone.
   *
   * @throws IOException if some attempt failed; the others were made
   */
  public int gone() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return gone;
  }
}
