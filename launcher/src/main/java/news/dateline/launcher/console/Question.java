package news.dateline.launcher.console;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/** Asks whoever sits at the terminal. */
public final class Question {
  private Question() {}

  /** Yes or no; anything but yes is no. Empty where nobody can be asked. */
  public static Optional<Boolean> ask(String question) {
    Console console = Terminal.isPresent() ? System.console() : null;
    if (console == null) {
      return Optional.empty();
    }
    String answer = console.readLine("%s", question);
    return Optional.of(
        answer != null
            && switch (answer.strip().toLowerCase(Locale.ROOT)) {
              case "y", "yes" -> true;
              default -> false;
            });
  }
}
