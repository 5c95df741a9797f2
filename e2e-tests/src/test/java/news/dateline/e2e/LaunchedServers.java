package news.dateline.e2e;

import java.util.Optional;
import news.dateline.launcher.local.LocalOptions;

/** The launcher's own processes, which need nothing that the build does not fetch. */
record LaunchedServers() implements Servers {
  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public LocalOptions into(LocalOptions options) {
    return options;
  }

  @Override
  public void close() {}
}
