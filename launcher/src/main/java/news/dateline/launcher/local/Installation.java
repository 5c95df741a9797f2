package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the build has put what a local system is made of. */
record Installation(Path root) {
  /** Names the project's folder; the {@code dateline} script sets it. */
  static final String ROOT_PROPERTY = "dateline.root";

  static Installation find() {
    Optional<Path> named = Optional.ofNullable(System.getProperty(ROOT_PROPERTY)).map(Path::of);
    Path root =
        named
            .or(() -> above(Path.of("").toAbsolutePath()))
            .orElseThrow(
                () ->
                    LocalSystemException.refused(
                        "The Dateline project was not found here: start it with its dateline script."));
    return new Installation(root);
  }

  private static Optional<Path> above(Path folder) {
    return Stream.iterate(folder, each -> each != null, Path::getParent)
        .filter(each -> Files.exists(each.resolve("local-kafka/pom.xml")))
        .findFirst();
  }

  Path kafkaJars() {
    return require(root.resolve("local-kafka/target/lib"));
  }

  Path serviceJar(Part service) {
    return only(service.title() + "/target", service.title() + "-*-exec.jar");
  }

  Path elasticsearch() {
    return require(root.resolve("launcher/target/elasticsearch"));
  }

  Path elasticsearchZip() {
    return only("launcher/target/elasticsearch", "elasticsearch-*.zip");
  }

  Path analysisJar() {
    return only("elasticsearch-analysis/target", "elasticsearch-analysis-*.jar");
  }

  /** Who may do what at the broker: Strimzi's users. */
  Path kafkaUsers() {
    return require(root.resolve("k8s/components/strimzi/users.yaml"));
  }

  /** What each may do at the node: the secret with its roles. */
  Path nodeRoles() {
    return require(root.resolve("k8s/components/eck/roles.yaml"));
  }

  private Path only(String folder, String glob) {
    Path target = require(root.resolve(folder));
    try (var files = Files.newDirectoryStream(target, glob)) {
      for (Path file : files) {
        return file;
      }
      throw missing(target.resolve(glob));
    } catch (IOException e) {
      throw new LocalSystemException("The folder " + target + " cannot be read.", e);
    }
  }

  private static Path require(Path path) {
    if (!Files.exists(path)) {
      throw missing(path);
    }
    return path;
  }

  private static LocalSystemException missing(Path path) {
    return LocalSystemException.refused(
        path + " is missing: build the project with  mvn -q package -DskipTests .");
  }
}
