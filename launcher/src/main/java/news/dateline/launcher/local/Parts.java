package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What one local system consists of. */
final class Parts {
  private final LocalOptions options;
  private final DataFolder data;
  private final Access access;
  private final Installation installation = Installation.find();
  private final Map<Part, ManagedPart> parts = new EnumMap<>(Part.class);
  private final Map<Part, Path> logs = new EnumMap<>(Part.class);

  /**
   * @param supervised keeps a process running that the starter starts
   */
  Parts(
      LocalOptions options,
      DataFolder data,
      Progress progress,
      Function<Starter, SupervisedPart> supervised)
      throws IOException {
    this.options = options;
    this.data = data;
    this.access = Access.of(options);
    for (Part part : Part.values()) {
      logs.put(part, data.log(part));
      Optional<ProvidedServer> server = options.providedFor(part);
      parts.put(
          part,
          server.isPresent()
              ? new ProvidedPart(part, server.get(), options.ports(), data.log(part), progress)
              : supervised.apply(starter(part, progress)));
    }
  }

  ManagedPart get(Part part) {
    ManagedPart found = parts.get(part);
    if (found == null) {
      throw new IllegalArgumentException(part.title());
    }
    return found;
  }

  Access access() {
    return access;
  }

  Path logOf(Part part) {
    return logs.getOrDefault(part, data.log(part));
  }

  private Starter starter(Part part, Progress progress) throws IOException {
    return switch (part) {
      case KAFKA -> new KafkaBroker(installation, data, options, access);
      case ELASTICSEARCH -> node(progress);
      case INGEST, ENRICH, INDEX, DESK ->
          service(part, data.keep(part, installation.serviceJar(part)), options.ports());
    };
  }

  /** One more process of a service that has been started before, with its program and settings. */
  Starter beside(Part service, Ports own) {
    return service(service, data.kept(service), own);
  }

  private ServiceProcess service(Part part, Path jar, Ports own) {
    return new ServiceProcess(part, jar, data, options, own, access);
  }

  private ElasticsearchNode node(Progress progress) throws IOException {
    var user = NodeUser.current();
    Path folder = new NodeFolders(user).forData(data);
    if (!folder.startsWith(data.root())) {
      progress.say(
          "Elasticsearch runs as nobody, who cannot reach %s: its data is in %s."
              .formatted(data.root(), folder));
    }
    var node = new ElasticsearchNode(installation, user, folder, data, options, access);
    logs.put(Part.ELASTICSEARCH, node.log());
    return node;
  }
}
