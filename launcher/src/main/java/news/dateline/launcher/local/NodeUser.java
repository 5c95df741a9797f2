package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who runs the search node: it refuses to be root, so root runs it as {@code nobody}.
 *
 * @param other whether that is another user than the launcher's
 */
record NodeUser(boolean other) {
  private static final String NOBODY = "nobody"; // on every Unix; no user is made

  static NodeUser current() {
    return new NodeUser(id("-u").equals("0"));
  }

  /** Makes {@code command} run as this user. */
  List<String> prefix() {
    if (!other) {
      return List.of();
    }
    String uid = id("-u", NOBODY);
    String gid = id("-g", NOBODY);
    if (JavaProcess.isInstalled("setpriv")) {
      return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
    }
    if (JavaProcess.isInstalled("runuser")) {
      return List.of("runuser", "-u", NOBODY, "--");
    }
    throw LocalSystemException.refused(
        "Elasticsearch does not run as root: start dateline as another user, or install util-linux (setpriv).");
  }

  /** Whether this user may enter {@code folder}, or the folder that it will be made in. */
  boolean canReach(Path folder) throws IOException {
    if (!other) {
      return true;
    }
    for (Path each = realAncestor(folder); each != null; each = each.getParent()) {
      boolean own = Files.getOwner(each).getName().equals(NOBODY);
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(each);
      if (!permissions.contains(
          own ? PosixFilePermission.OWNER_EXECUTE : PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static Path realAncestor(Path folder) throws IOException {
    Path parent = folder.getParent();
    return Files.exists(folder) || parent == null ? folder.toRealPath() : realAncestor(parent);
  }

  /** Gives a file or folder to this user. */
  void own(Path path) throws IOException {
    if (other) {
      var users = path.getFileSystem().getUserPrincipalLookupService();
      var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      view.setOwner(users.lookupPrincipalByName(NOBODY));
    }
  }

  private static String id(String... arguments) {
    var command = new ArrayList<>(List.of("id"));
    command.addAll(List.of(arguments));
    try {
      Process id = new ProcessBuilder(command).start();
      return new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new LocalSystemException("The program id, which names users, cannot be run.", e);
    }
  }
}
