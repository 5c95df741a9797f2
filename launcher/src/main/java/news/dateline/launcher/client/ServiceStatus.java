package news.dateline.launcher.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import news.dateline.launcher.console.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One process of the system.
 *
 * @param pid absent where it is not known, as of a program in a container
 * @param port where it serves its clients
 */
record ServiceStatus(String name, @Nullable Long pid, int port, State state) {

  enum State {
    /** Does its work. */
    @JsonProperty("ready")
    READY(Tone.GOOD),
    /** Runs, and is not ready. */
    @JsonProperty("starting")
    STARTING(Tone.WAITING),
    /** Does not answer. */
    @JsonProperty("down")
    DOWN(Tone.BAD);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    Tone tone() {
      return tone;
    }
  }

  boolean isReady() {
    return state == State.READY;
  }
}
