package news.dateline.e2e;

import java.util.Optional;
import java.util.ServiceLoader;
import news.dateline.launcher.local.LocalOptions;

/** The broker and the node that the system under test runs on. */
interface Servers extends AutoCloseable {
  /** Set by the profile that also puts Testcontainers on the class path. */
  String IN_CONTAINERS = "dateline.containers";

  /** As the build's profile has it. */
  static Servers chosen() {
    if (!Boolean.getBoolean(IN_CONTAINERS)) {
      return new LaunchedServers();
    }
    return ServiceLoader.load(Servers.class)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the profile docker is not active"));
  }

  /** What these servers need and this machine has not, as a sentence. */
  Optional<String> missing();

  /** Has the system run on these servers. */
  LocalOptions into(LocalOptions options);

  /** Removes what the system has not: it stops its servers itself. */
  @Override
  void close();
}
