package news.dateline.e2e;

import java.nio.file.Path;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.Progress;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the system, started once for the suite by the launcher's own code and stopped after
 * the last test. Tests share it, so each works on stories of its own.
 */
final class RunningSystem implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Newsroom.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Newsroom.class, type -> start(), Newsroom.class);
  }

  private static Newsroom start() {
    Path data = Path.of("target", "e2e-" + ProcessHandle.current().pid());
    return new Newsroom(LocalSystem.start(LocalOptions.of(data, Ports.free()), Progress.none()));
  }
}
