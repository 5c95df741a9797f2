package news.dateline.launcher.offline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a text, as JSON. */
record FoundInText(String text, Findings findings, List<String> degraded) {

  void write(Shape shape, ObjectNode answer) {
    switch (shape) {
      case all -> all(answer);
      case entities -> entities(answer.putArray("entities"));
      case timexes -> timexes(answer.putArray("timexes"));
    }
    if (!degraded.isEmpty()) {
      answer.set("degraded", ArticleCodec.mapper().valueToTree(degraded));
    }
  }

  private void all(ObjectNode answer) {
    findings.language().ifPresent(language -> answer.put("language", language));
    answer.set("entities", ArticleCodec.mapper().valueToTree(findings.entities()));
    answer.set("dates", ArticleCodec.mapper().valueToTree(findings.dates()));
    answer.set("amounts", ArticleCodec.mapper().valueToTree(findings.amounts()));
  }

  private record Span(int start, int end, String type, String value) {}

  private void entities(ArrayNode array) {
    write(
        findings.entities().stream()
            .flatMap(entity -> entity.mentions().stream().map(mention -> span(entity, mention))),
        array,
        false);
  }

  private static Span span(Entity entity, Mention mention) {
    return new Span(mention.start(), mention.end(), entity.type().name(), "");
  }

  private void timexes(ArrayNode array) {
    write(findings.dates().stream().map(FoundInText::span), array, true);
  }

  private static Span span(DateMention date) {
    return new Span(date.start(), date.end(), date.type().name(), date.value());
  }

  private void write(Stream<Span> spans, ArrayNode array, boolean withValue) {
    CodePoints characters = new CodePoints(text);
    spans
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .forEach(
            span -> {
              ObjectNode node =
                  array
                      .addObject()
                      .put("start", characters.before(span.start()))
                      .put("end", characters.before(span.end()))
                      .put("type", span.type());
              if (withValue) {
                node.put("value", span.value());
              }
            });
  }
}
