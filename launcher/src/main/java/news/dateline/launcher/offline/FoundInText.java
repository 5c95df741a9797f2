package news.dateline.launcher.offline;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a text, as JSON. */
record FoundInText(String text, Findings findings, List<String> degraded) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final Comparator<Mention> BY_PLACE =
      Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);

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

  private void entities(ArrayNode array) {
    CodePoints characters = new CodePoints(text);
    findings.entities().stream()
        .flatMap(entity -> entity.mentions().stream().map(mention -> new Named(entity, mention)))
        .sorted(Comparator.comparing(Named::mention, BY_PLACE))
        .forEach(
            named ->
                span(array, characters, named.mention().start(), named.mention().end())
                    .put("type", named.entity().type().name()));
  }

  private void timexes(ArrayNode array) {
    CodePoints characters = new CodePoints(text);
    findings.dates().stream()
        .sorted(Comparator.comparingInt(DateMention::start).thenComparingInt(DateMention::end))
        .forEach(
            date ->
                interval(
                    date,
                    span(array, characters, date.start(), date.end())
                        .put("type", date.type().name())
                        .put("value", date.value())));
  }

  private static void interval(DateMention date, ObjectNode node) {
    LocalDateTime from = date.from();
    LocalDateTime to = date.to();
    if (from == null || to == null) {
      node.putNull("interval");
    } else {
      node.putArray("interval").add(MINUTES.format(from)).add(MINUTES.format(to));
      node.put("grain", date.grain());
    }
  }

  private static ObjectNode span(ArrayNode array, CodePoints characters, int start, int end) {
    return array
        .addObject()
        .put("start", characters.before(start))
        .put("end", characters.before(end));
  }

  private record Named(Entity entity, Mention mention) {}
}
