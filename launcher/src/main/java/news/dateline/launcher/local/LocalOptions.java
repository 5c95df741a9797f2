package news.dateline.launcher.local;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a local system is started.
 *
 * @param data the folder that holds everything it keeps; made where missing
 * @param ports where it listens
 * @param arguments more command line arguments by service
 * @param supervised whether a crashed part is started again
 * @param provided the broker or the node where it is not the launcher's own
 * @param proxy what the services ask in place of the node, and which asks that
 * @param secured whether the parts let in only whom they know
 * @param parts what is started with it; another service may be started later
 * @param longRunning whether it is to be fast after some minutes rather than soon ready
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record LocalOptions(
    Path data,
    Ports ports,
    Map<Part, List<String>> arguments,
    boolean supervised,
    Map<Part, ProvidedServer> provided,
    Optional<URI> proxy,
    boolean secured,
    Set<Part> parts,
    boolean longRunning) {
  private static final Set<Part> SERVERS = Set.of(Part.KAFKA, Part.ELASTICSEARCH);

  /** Copies the maps. */
  public LocalOptions {
    data = data.toAbsolutePath().normalize();
    arguments = Map.copyOf(arguments);
    provided = Map.copyOf(provided);
    parts = Set.copyOf(parts);
    if (!SERVERS.containsAll(provided.keySet())) {
      throw new IllegalArgumentException("only these can be provided: " + SERVERS);
    }
    if (!parts.containsAll(SERVERS)) {
      throw new IllegalArgumentException("no service runs without these: " + SERVERS);
    }
    if (secured && !(provided.isEmpty() && proxy.isEmpty())) {
      throw new IllegalArgumentException("a secured system has a broker and a node of its own");
    }
  }

  /** Where a system keeps everything unless it is told otherwise. */
  public static Path defaultData() {
    return Path.of(System.getProperty(Installation.ROOT_PROPERTY, "."), "data");
  }

  /** A supervised system with nothing special. */
  public static LocalOptions of(Path data, Ports ports) {
    return new LocalOptions(
        data,
        ports,
        Map.of(),
        true,
        Map.of(),
        Optional.empty(),
        false,
        EnumSet.allOf(Part.class),
        false);
  }

  /** Adds command line arguments for one service, such as {@code --some.key=value}. */
  public LocalOptions withArguments(Part service, String... more) {
    var all = new EnumMap<Part, List<String>>(Part.class);
    all.putAll(arguments);
    var joined = new ArrayList<>(argumentsOf(service));
    joined.addAll(List.of(more));
    all.put(service, List.copyOf(joined));
    return LocalOptionsBuilder.builder(this).arguments(all).build();
  }

  /** A part that dies stays dead. */
  public LocalOptions unsupervised() {
    return LocalOptionsBuilder.builder(this).supervised(false).build();
  }

  /** Runs on somebody else's broker or node, in place of the launcher's own. */
  public LocalOptions withProvided(Part server, ProvidedServer by) {
    var all = new EnumMap<Part, ProvidedServer>(Part.class);
    all.putAll(provided);
    all.put(server, by);
    return LocalOptionsBuilder.builder(this).provided(all).build();
  }

  /** Has the services ask a proxy that stands before the node. */
  public LocalOptions withProxy(URI before) {
    return LocalOptionsBuilder.builder(this).proxy(Optional.of(before)).build();
  }

  /** With TLS, and with keys for all who ask something of the broker, the node or the intake. */
  public LocalOptions withSecurity() {
    return LocalOptionsBuilder.builder(this).secured(true).build();
  }

  /** Leaves a service out; who wants it after all starts it by {@link LocalSystem#start}. */
  public LocalOptions without(Part service) {
    var fewer = EnumSet.copyOf(parts);
    fewer.remove(service);
    return LocalOptionsBuilder.builder(this).parts(fewer).build();
  }

  /**
   * With both of Java's compilers: half a processor more for the first minutes, and less from then
   * on.
   */
  public LocalOptions forLong() {
    return LocalOptionsBuilder.builder(this).longRunning(true).build();
  }

  /** Options of every JVM: the first compiler alone has it ready in half the time. */
  List<String> compilers() {
    return longRunning ? List.of() : List.of("-XX:TieredStopAtLevel=1");
  }

  Optional<ProvidedServer> providedFor(Part part) {
    return Optional.ofNullable(provided.get(part));
  }

  List<String> argumentsOf(Part service) {
    return arguments.getOrDefault(service, List.of());
  }
}
