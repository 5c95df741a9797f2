package news.dateline.index.judge;

import java.util.List;
import java.util.Optional;

/**
 * What to do about one article.
 *
 * @param write the version to show; empty where the document shows it
 * @param outcomes of the candidates, in their order; they hold once the document shows that version
 * @param killed whether that version is a kill
 */
public record Verdict(Optional<Version> write, List<Outcome> outcomes, boolean killed) {}
