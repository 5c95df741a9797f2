package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import news.dateline.launcher.chaos.NodeProxy;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.Progress;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the system, started once for the suite by the launcher's own code and stopped after
 * the last test. Tests share it, so each works on stories of its own.
 */
public final class RunningSystem
    implements ExecutionCondition, BeforeAllCallback, ParameterResolver {
  /**
   * Locked by a class that stops or kills parts of the system, and for reading by one that runs
   * beside others and needs all parts.
   */
  public static final String PARTS = "parts of the running system";

  /** Locked by a class that starts a system of its own: a third at once starves two cores. */
  static final String A_SECOND_ONE = "a second system";

  /** A source whose text may be kept for a short while; who needs it registers it. */
  static final String LENT_BY = "lender";

  /** Time to see it before, beside other tests. */
  static final Duration LENT_FOR = Duration.ofSeconds(30);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return servers(context)
        .missing()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("its servers can run here"));
  }

  /** Before any test, also one that starts a second system: two starts at once are slow. */
  @Override
  public void beforeAll(ExtensionContext context) {
    newsroom(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Newsroom.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return newsroom(context);
  }

  private static Newsroom newsroom(ExtensionContext context) {
    Servers servers = servers(context); // before the newsroom, and so closed after it
    return suite(context).computeIfAbsent(Newsroom.class, type -> start(servers), Newsroom.class);
  }

  private static Servers servers(ExtensionContext context) {
    return suite(context).computeIfAbsent(Servers.class, type -> Servers.chosen(), Servers.class);
  }

  private static Store suite(ExtensionContext context) {
    return context.getRoot().getStore(Namespace.GLOBAL);
  }

  private static Newsroom start(Servers servers) {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    Path data = Path.of("target", "e2e-" + ProcessHandle.current().pid());
    LocalOptions options =
        servers
            .into(LocalOptions.of(data, Ports.free()).without(Part.DESK)) // who needs it starts it
            .withArguments(
                Part.INDEX,
                "--dateline.index.retention.%s=%ds".formatted(LENT_BY, LENT_FOR.toSeconds()),
                "--dateline.index.watches.private-hosts=127.0.0.1",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort());
    try {
      TraceCollector traces = new TraceCollector();
      for (Part service : List.of(Part.INGEST, Part.ENRICH, Part.INDEX)) {
        options =
            options.withArguments(
                service,
                "--spring.profiles.active=json-logs",
                "--dateline.tracing.endpoint=" + traces.endpoint(),
                "--dateline.tracing.ratio=0"); // whose sender asks for it
      }
      NodeProxy proxy = NodeProxy.before(URI.create(options.ports().elasticsearchUri()));
      Newsroom newsroom =
          new Newsroom(
              LocalSystem.start(options.withProxy(proxy.uri()), Progress.none()),
              proxy,
              mail,
              traces);
      eventually(() -> newsroom.takes(LENT_BY)); // a broker of seconds may say to try again
      return newsroom;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
