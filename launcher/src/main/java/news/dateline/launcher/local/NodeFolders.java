package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds folders that the node's user can reach: the wanted one, or one under a folder for all users
 * where the wanted one lies in a private place such as root's home.
 */
final class NodeFolders {
  private static final Path FOR_ALL = Path.of("/var/tmp"); // unlike /tmp it outlives a restart
  private static final String NOTE = "elasticsearch.location";

  private final NodeUser user;
  private final Path forAll;

  NodeFolders(NodeUser user) {
    this(user, FOR_ALL);
  }

  NodeFolders(NodeUser user, Path forAll) {
    this.user = user;
    this.forAll = forAll;
  }

  /** Where the node keeps its data, if that is not in the data folder itself. */
  static Optional<String> elsewhere(Path data) {
    try {
      Path note = data.resolve(NOTE);
      return Files.exists(note) ? Optional.of(Files.readString(note).strip()) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty(); // only a remark is lost
    }
  }

  /**
   * Where the node of {@code data} keeps its data. Once elsewhere, it stays there for as long as
   * the data folder exists; a new data folder never finds the data of an old one.
   */
  Path forData(DataFolder data) throws IOException {
    Path note = data.root().resolve(NOTE);
    if (Files.exists(note)) {
      return Path.of(Files.readString(note).strip());
    }
    if (user.canReach(data.root())) {
      return data.elasticsearch();
    }
    Path elsewhere = shared().resolve(data.key());
    FileTree.delete(elsewhere);
    Files.writeString(note, elsewhere + "\n");
    return elsewhere;
  }

  /** Where the unpacked distribution lies, next to its zip or elsewhere. */
  Path forDistribution(Path wanted) throws IOException {
    return user.canReach(wanted) ? wanted : shared();
  }

  private Path shared() throws IOException {
    Path folder = forAll.resolve("dateline-" + System.getProperty("user.name"));
    Files.createDirectories(folder);
    // Anybody may have made it: then what lies in it is not ours.
    boolean ours =
        Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
    if (!ours) {
      throw LocalSystemException.refused(
          "The folder " + folder + " belongs to somebody else: remove it.");
    }
    return folder;
  }
}
