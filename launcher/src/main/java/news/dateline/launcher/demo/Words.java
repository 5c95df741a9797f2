package news.dateline.launcher.demo;

import java.util.Locale;

/** Names of constants as a sentence has them. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
