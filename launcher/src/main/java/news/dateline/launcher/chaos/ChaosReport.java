package news.dateline.launcher.chaos;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;

/** A run told to people. */
record ChaosReport(
    ChaosPlan plan,
    Oracle oracle,
    int delivered,
    Map<String, Integer> suffered,
    List<Difference> differences) {
  private static final int MOST_SHOWN = 50; // one cause seldom has another face after that

  void tell(Screen screen) {
    Table table = new Table("what", "how many");
    suffered.forEach(table::row);
    table.row("deliveries, repeats too", delivered);
    table.row("stories", oracle.stories().size());
    new TreeMap<>(oracle.visibilities(Instant.now()))
        .forEach((visibility, count) -> table.row("of them " + visibility, count));
    table.row("versions", oracle.versions());
    table.row("receipts", oracle.receipts().size());
    screen.result(table);
    screen.result("");
    if (differences.isEmpty()) {
      screen.result(
          "Index equals oracle: %d articles, %d versions. Balance sheet equals oracle: received %s."
              .formatted(oracle.stories().size(), oracle.versions(), received()));
      return;
    }
    differences.stream().limit(MOST_SHOWN).forEach(each -> screen.problem(each.toString()));
    screen.problem(
        "%d differences, of which %d are shown. Repeat the run with:  %s"
            .formatted(
                differences.size(), Math.min(differences.size(), MOST_SHOWN), plan.commandLine()));
  }

  private String received() {
    return new TreeMap<>(oracle.received())
        .entrySet().stream()
            .map(row -> "%d of %s".formatted(row.getValue(), row.getKey().id()))
            .collect(Collectors.joining(", "));
  }
}
