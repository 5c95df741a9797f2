package news.dateline.launcher.offline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleLimits;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What {@code enrich} does with a line of a manifest. */
record EnrichWork(ArticleEnricher enricher, SourceProfile source, Shape shape)
    implements Manifest.Work {
  private static final String FIELD = "text";

  @Override
  public void answer(ManifestLine line, ObjectNode answer) throws InputException {
    String text = line.required(FIELD);
    if (text.length() > ArticleLimits.BODY_CHARS) {
      throw new InputException(
          "the text is longer than %d characters".formatted(ArticleLimits.BODY_CHARS));
    }
    Story story =
        new Story(
            List.of(new Passage(FIELD, text)),
            reference(line),
            source.dateOrder(),
            line.optional("language").orElse(source.language()));
    Findings findings = new Findings();
    List<String> degraded = Faults.guard("enrichment", () -> enricher.enrich(story, findings));
    new FoundInText(text, findings, degraded).write(shape, answer);
  }

  private @Nullable LocalDateTime reference(ManifestLine line) throws InputException {
    Optional<String> stated = line.optional("referenceTime");
    return stated.isEmpty() ? null : ReferenceTime.parse(stated.get(), source.zone());
  }
}
