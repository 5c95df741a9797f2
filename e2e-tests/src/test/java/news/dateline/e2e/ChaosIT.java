package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import news.dateline.launcher.chaos.ChaosCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;

/**
 * Two hundred faults in the nightly profile, others each night; a plain build has none. {@code
 * -Dchaos.seed} repeats a run. It has a system of its own, and so locks nothing.
 */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@DisabledIfSystemProperty(
    named = "dateline.chaos.faults",
    matches = "0",
    disabledReason = "a third system at once starves two cores: -Dchaos.faults=5, or -Pnightly")
class ChaosIT {
  private static final int STORIES = Integer.getInteger("dateline.chaos.stories", 60);
  private static final int FAULTS = Integer.getInteger("dateline.chaos.faults", 5);

  @Test
  void whateverFailsTheIndexEndsAsTheOracleSaysAndTheBalanceSheetToo() {
    long seed =
        Long.getLong("dateline.chaos.seed", ThreadLocalRandom.current().nextLong(1_000_000));
    int exitCode =
        new CommandLine(new ChaosCommand())
            .execute("--stories=" + STORIES, "--faults=" + FAULTS, "--seed=" + seed);
    assertThat(exitCode)
        .as("./dateline chaos --stories %d --faults %d --seed %d", STORIES, FAULTS, seed)
        .isZero();
  }
}
