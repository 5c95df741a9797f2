package news.dateline.launcher.console;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** What a colour says; it never says anything that the words do not. */
public enum Tone {
  /** As it should be. */
  GOOD(Style.fg_green),
  /** Needs a look, or some time. */
  WAITING(Style.fg_yellow),
  /** Wrong. */
  BAD(Style.fg_red),
  /** A heading. */
  HEADING(Style.bold),
  /** Ordinary text. */
  PLAIN(Style.reset);

  private final Style style;

  Tone(Style style) {
    this.style = style;
  }

  String paint(Ansi ansi, String text) {
    return ansi.enabled() && this != PLAIN ? style.on() + text + Style.reset.on() : text;
  }
}
