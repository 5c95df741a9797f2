package news.dateline.launcher.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a local system is started.
 *
 * @param data the folder that holds everything it keeps; made where missing
 * @param ports where it listens
 * @param arguments more command line arguments by service
 * @param supervised whether a crashed part is started again
 */
public record LocalOptions(
    Path data, Ports ports, Map<Part, List<String>> arguments, boolean supervised) {
  /** Copies the arguments. */
  public LocalOptions {
    data = data.toAbsolutePath().normalize();
    arguments = Map.copyOf(arguments);
  }

  /** A supervised system with nothing special. */
  public static LocalOptions of(Path data, Ports ports) {
    return new LocalOptions(data, ports, Map.of(), true);
  }

  /** Adds command line arguments for one service, such as {@code --some.key=value}. */
  public LocalOptions withArguments(Part service, String... more) {
    var all = new EnumMap<Part, List<String>>(Part.class);
    all.putAll(arguments);
    var joined = new ArrayList<>(argumentsOf(service));
    joined.addAll(List.of(more));
    all.put(service, List.copyOf(joined));
    return new LocalOptions(data, ports, all, supervised);
  }

  /** A part that dies stays dead. */
  public LocalOptions unsupervised() {
    return new LocalOptions(data, ports, arguments, false);
  }

  List<String> argumentsOf(Part service) {
    return arguments.getOrDefault(service, List.of());
  }
}
