package news.dateline.launcher.demo;

import java.util.Locale;
import news.dateline.launcher.sample.ExpectedEnd;
import news.dateline.launcher.sample.SampleRole;

/** What a reader of the table calls things. */
final class Words {
  private Words() {}

  static String of(ExpectedEnd end) {
    return end.name().toLowerCase(Locale.ROOT);
  }

  static String of(SampleRole role) {
    return switch (role) {
      case STORY -> "story";
      case VERSION -> "version";
      case CORRECTION -> "correction";
      case KILL -> "kill";
      case EMBARGOED -> "under embargo";
      case WITHHELD -> "on hold";
      case UNDECODABLE -> "broken bytes";
      case DUPLICATE -> "the same again";
      case DATES -> "story of dates";
      case FOREIGN -> "not English";
    };
  }
}
