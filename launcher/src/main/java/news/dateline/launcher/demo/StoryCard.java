package news.dateline.launcher.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import tools.jackson.databind.JsonNode;

/** One article with what enrichment found in it, for people. */
record StoryCard(ArticleDocument document) {

  Table table() {
    Table table =
        new Table("the first story", document.text("headline").orElse("without headline"));
    row(table, "people", document.texts("people"));
    row(table, "organisations", document.texts("organisations"));
    row(table, "places", document.texts("places"));
    row(table, "events", document.texts("events"));
    row(table, "dates", document.detail("dates").stream().map(StoryCard::date).toList());
    row(table, "amounts", document.detail("amounts").stream().map(StoryCard::amount).toList());
    return table;
  }

  private static void row(Table table, String what, List<String> found) {
    String all = found.stream().distinct().collect(Collectors.joining("; "));
    table.row(List.of(new Cell(what, Tone.HEADING), Cell.of(all.isEmpty() ? "none" : all)));
  }

  private static String date(JsonNode date) {
    return "%s = %s".formatted(date.path("text").asString(""), date.path("value").asString(""));
  }

  private static String amount(JsonNode amount) {
    return "%s = %s %s"
        .formatted(
            amount.path("text").asString(""),
            amount.path("value").decimalValue(BigDecimal.ZERO).stripTrailingZeros().toPlainString(),
            amount.path("unit").asString(""));
  }
}
