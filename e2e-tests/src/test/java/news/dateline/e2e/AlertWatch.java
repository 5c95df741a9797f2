package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is told when something breaks: Prometheus scrapes, Alertmanager calls a webhook. */
final class AlertWatch implements AutoCloseable {
  private final Receiver webhook;
  private final Monitoring monitoring;

  /** What other tests have left behind. */
  private final Set<ToldAlert> before;

  private AlertWatch(Receiver webhook, Monitoring monitoring) {
    this.webhook = webhook;
    this.monitoring = monitoring;
    this.before = monitoring.active();
  }

  /** Returns when everything has been looked at once. What is told from then on counts. */
  static AlertWatch over(Newsroom newsroom, Path folder) throws IOException, InterruptedException {
    Receiver webhook = Receiver.start();
    return new AlertWatch(webhook, Monitoring.over(newsroom, folder, webhook.url()));
  }

  /**
   * Waits until the webhook has been told of this alert, which must be the only one but for those
   * of other sources: a source that another test has left falls silent when it does.
   */
  void tellsOnly(ToldAlert alert) {
    eventually(() -> told("firing").contains(alert));
    assertThat(told("firing"))
        .filteredOn(it -> it.source() == null || it.source().equals(alert.source()))
        .containsOnly(alert);
  }

  /** Waits until an alert of this name fires and Alertmanager holds it back for another's sake. */
  void holdsBack(String name) {
    eventually(() -> monitoring.isHeldBack(name));
  }

  /** Waits until the webhook has been told that the alert is over. */
  void tellsTheEndOf(ToldAlert alert) {
    eventually(() -> told("resolved").contains(alert));
  }

  private Set<ToldAlert> told(String status) {
    return webhook.calls().stream()
        .flatMap(call -> call.body().path("alerts").valueStream())
        .filter(alert -> alert.path("status").asString().equals(status))
        .map(ToldAlert::of)
        .filter(alert -> !before.contains(alert))
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    monitoring.close();
    webhook.close();
  }
}
