package news.dateline.desk.metric;

import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;

/** The meters of the desk. */
public enum DeskMeter implements DeclaredMeter {
  PAGE_DURATION(
      MeterDeclaration.histogram(
          "news.desk.page.duration",
          "From a question for a page to its last byte, by page and how it ended",
          "page",
          "outcome")),
  LISTENERS(
      MeterDeclaration.gauge("news.desk.listeners", "Browsers that listen to the stream of news"));

  @SuppressWarnings("ImmutableEnumChecker") // a record over an unmodifiable list
  private final MeterDeclaration declaration;

  DeskMeter(MeterDeclaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public MeterDeclaration declaration() {
    return declaration;
  }
}
