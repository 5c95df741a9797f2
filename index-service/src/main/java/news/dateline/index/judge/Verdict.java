package news.dateline.index.judge;

import java.util.List;
import java.util.Optional;

/**
 * What to do about one article.
 *
 * @param current the version to show; empty where none counts
 * @param control what was done to the article
 * @param shown whether the document shows just that
 * @param outcomes of the candidates, in their order; they hold once the document shows it
 */
public record Verdict(
    Optional<Version> current, ControlState control, boolean shown, List<Outcome> outcomes) {
  /** Whether the article is killed, by its wire or by a control. */
  public boolean killed() {
    return control.killed() || current.filter(Version::isKill).isPresent();
  }
}
