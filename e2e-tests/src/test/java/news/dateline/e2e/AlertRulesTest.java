package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What an operator is told, and the page that says what to do. */
class AlertRulesTest {
  private static final Path RULES = ScaledSettings.OPS.resolve("prometheus");
  private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\w+)\\n(.*?)(?=^##|\\z)");
  private static final Pattern UNSCALED = Pattern.compile("\\[\\d+[smhd]]|for: \\d+[smhd]\\b");

  @Test
  void everyAlertFiresAndIsSilentWherePromtoolsCasesSay() throws IOException, InterruptedException {
    Program.PROMTOOL.required();
    Program.PROMTOOL.succeeds(RULES, "check", "config", "prometheus.yml");
    Program.PROMTOOL.succeeds(RULES, "test", "rules", "alerts.test.yml");
  }

  @Test
  void alertmanagerTakesItsSettings() throws IOException, InterruptedException {
    Program.AMTOOL.required();
    Program.AMTOOL.succeeds(ScaledSettings.OPS, "check-config", "alertmanager/alertmanager.yml");
  }

  @Test
  void oneNumberScalesEveryTime(@TempDir Path folder) throws IOException, InterruptedException {
    Program.PROMTOOL.required();
    ScaledSettings.writeRules(folder);
    Program.PROMTOOL.succeeds(folder, "check", "rules", "recording.yml", "alerts.yml");
    assertThat(Files.readString(folder.resolve("alerts.yml")))
        .contains("[15000ms]", "for: 2000ms", "> 5 * 60 / 60", "* 24 * 3600 / 60")
        .doesNotContainPattern(UNSCALED);
    assertThat(Files.readString(folder.resolve("recording.yml"))).doesNotContainPattern(UNSCALED);
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void everyAlertHasACaseWhereItFiresAndOneWhereItIsSilent(AlertRule alert) {
    List<Boolean> fires =
        AlertRule.read("prometheus/alerts.test.yml")
            .path("tests")
            .valueStream()
            .flatMap(test -> test.path("alert_rule_test").valueStream())
            .filter(probe -> probe.path("alertname").asString().equals(alert.name()))
            .map(probe -> !probe.path("exp_alerts").isEmpty())
            .toList();
    assertThat(fires).contains(true, false);
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void everyAlertSaysWhatIsWrongAndLeadsToASectionThatSaysWhatToDo(AlertRule alert)
      throws IOException {
    assertThat(alert.summary()).isNotEmpty();
    assertThat(alert.severity()).isIn("page", "ticket");
    assertThat(alert.runbook())
        .isEqualTo("docs/operations.md#" + alert.name().toLowerCase(Locale.ROOT));
    assertThat(sections().get(alert.name()))
        .as("### " + alert.name() + " in docs/operations.md, with a command or a metric to look at")
        .isNotNull()
        .contains("`");
  }

  @Test
  void everySectionIsOfAnAlert() throws IOException {
    assertThat(alerts()).extracting(AlertRule::name).containsAll(sections().keySet());
  }

  @Test
  void whatIsInhibitedAndWhatInhibitsAreAlerts() {
    JsonNode settings = AlertRule.read("alertmanager/alertmanager.yml");
    List<String> named =
        Pattern.compile("\\b[A-Z]\\w+")
            .matcher(settings.path("inhibit_rules").toString())
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(alerts()).extracting(AlertRule::name).containsAll(named);
  }

  static List<AlertRule> alerts() {
    return AlertRule.all();
  }

  private static Map<String, String> sections() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "operations.md"));
    return SECTION
        .matcher(page.substring(page.indexOf("\n## Alerts\n")))
        .results()
        .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
  }
}
