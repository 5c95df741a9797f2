package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import news.dateline.launcher.chaos.ChaosCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import picocli.CommandLine;

/**
 * Five faults in a plain build, always the same; two hundred in the nightly profile, others each
 * night. {@code -Dchaos.seed} repeats a run.
 */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(RunningSystem.A_SECOND_ONE)
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
