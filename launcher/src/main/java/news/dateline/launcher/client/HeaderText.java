package news.dateline.launcher.client;

import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import org.jspecify.annotations.Nullable;

/** What a user has given and HTTP is to carry in a header. */
public final class HeaderText {
  private HeaderText() {}

  /**
   * The text, as it is.
   *
   * @param what names it in the sentence, which never shows it: it may be a secret
   * @throws CommandFailure if it has a character that a header cannot hold
   */
  public static String of(String what, String text) {
    if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new CommandFailure(
          "%s has a character that is not plain ASCII, such as a line end or an accent: write it anew."
              .formatted(what),
          ExitCode.USAGE);
    }
    return text;
  }

  /** A secret without the blanks around it; null where there is none. */
  public static @Nullable String key(@Nullable String key) {
    return key == null || key.isBlank() ? null : of("The key", key.strip());
  }
}
