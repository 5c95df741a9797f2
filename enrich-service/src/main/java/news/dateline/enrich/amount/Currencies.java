package news.dateline.enrich.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How currencies are written, to their ISO 4217 codes. */
final class Currencies {
  /** "new israeli shekels" */
  static final int LONGEST_NAME_WORDS = 3;

  private static final String RESOURCE = "currencies.txt";

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();

  static Currencies load() {
    Currencies currencies = new Currencies();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Currencies.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(currencies::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return currencies;
  }

  private void line(String line) {
    String code = line.substring(0, 3);
    before.put(code, code);
    after.put(code, code);
    for (String form : line.substring(5).split(", ", -1)) {
      if (form.endsWith("<")) {
        before.put(form.substring(0, form.length() - 1), code);
      } else {
        after.put(form, code);
        if (!Character.isLetter(form.charAt(form.length() - 1))) {
          before.put(form, code);
        }
      }
    }
  }

  /** The currency whose sign or code {@code written} is. */
  Optional<String> before(String written) {
    return Optional.ofNullable(before.get(written));
  }

  /** The currency that {@code written}, a sign, code or name, names after a number. */
  Optional<String> after(String written) {
    return Optional.ofNullable(after.get(written))
        .or(() -> Optional.ofNullable(after.get(written.toLowerCase(Locale.ROOT))));
  }
}
