package news.dateline.ingest.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a BCP 47 language tag (RFC 5646), in its canonical spelling. */
final class LanguageTag {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private LanguageTag() {}

  static Optional<String> read(Value value) {
    Optional<String> text = value.line();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> tag = canonical(text.get());
    if (tag.isEmpty()) {
      value.wrong(
          "%s is no language tag of BCP 47; %s"
              .formatted(
                  Quoted.of(text.get()),
                  meant(text.get())
                      .map(meant -> "did you mean %s?".formatted(Quoted.of(meant)))
                      .orElse("write one such as en or pt-BR")));
    }
    return tag;
  }

  private static Optional<String> canonical(String tag) {
    if (tag.endsWith("-")) { // the JDK overlooks it
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return isLanguage(locale.getLanguage())
          ? Optional.of(locale.toLanguageTag())
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** ISO 639 codes have two or three letters; BCP 47 leaves room for longer ones that none has. */
  private static boolean isLanguage(String code) {
    return code.length() == 3 || TWO_LETTERS.contains(code);
  }

  /** {@code tr_TR} and {@code Turkish} are what people write. */
  private static Optional<String> meant(String text) {
    return canonical(text.replace('_', '-'))
        .or(
            () ->
                TWO_LETTERS.stream()
                    .filter(code -> nameOf(code).equalsIgnoreCase(text))
                    .sorted()
                    .findFirst());
  }

  private static String nameOf(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
