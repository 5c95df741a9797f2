package news.dateline.launcher.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline dead-letters replay}. */
@Command(
    name = "replay",
    description =
        "Publish dead letters again, under the same letter ids: up to ten named ones where they came"
            + " from; more, and chosen ones, in the backlog's lane, so that live news passes them.",
    footer = {
      "",
      "Mend the cause first, and replay one before you replay many. A letter that fails again is"
          + " open again.",
      "",
      "With edited bytes the letter keeps its original ones; who edited it, when, why and the hash"
          + " of what was published are kept with it. Edited bytes must be a readable message of the"
          + " same receipt.",
      "",
      "Exit code: 0 all were replayed, 1 some or none, or there are more, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline dead-letters replay --reason-is fault --dry-run"
    })
final class ReplayCommand extends OrderCommand {
  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "Edited bytes, in place of the original ones: of one letter, and with --why.")
  private @Nullable Path file;

  @Option(names = "--why", paramLabel = "TEXT", description = "Why, for whoever looks later.")
  private @Nullable String why;

  @Override
  String action() {
    return "replay";
  }

  @Override
  String done() {
    return "replayed";
  }

  @Override
  void describe(ObjectNode order, boolean many) {
    put(order, "why", why);
    if (many) {
      order.put("lane", "backlog");
    }
    if (file != null) {
      if (named() != 1 || why == null) {
        throw usage("--with is for one letter, named by its id, and needs --why.");
      }
      order.put("bytes", Base64.getEncoder().encodeToString(read(file)));
    }
  }

  private byte[] read(Path edited) {
    try {
      return Files.readAllBytes(edited);
    } catch (IOException e) {
      throw usage("%s cannot be read: %s.".formatted(edited, e));
    }
  }
}
