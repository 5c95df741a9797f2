package news.dateline.launcher.letters;

import news.dateline.index.letter.LetterList;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which letters are meant. */
final class LetterFilter {
  @Option(
      names = "--reason-is",
      paramLabel = "WORD",
      description = "Those that failed for this reason the last time, such as undecodable.")
  private @Nullable String reason;

  @Option(names = "--source", paramLabel = "ID", description = "Those of this source.")
  private @Nullable String source;

  boolean isEmpty() {
    return reason == null && source == null;
  }

  /** Asks for those of a state, or of any where it is empty. */
  OperatorAnswer ask(OperatorClient client, String state, int limit) {
    return client.get(
        LetterCommand.LETTERS
            + "?limit="
            + limit
            + OperatorClient.parameter("state", given(state))
            + OperatorClient.parameter("reason", given(reason))
            + OperatorClient.parameter("source", given(source)));
  }

  /** Those of a state. */
  LetterList letters(OperatorClient client, String state, int limit) {
    return ask(client, state, limit).as(LetterList.class);
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
