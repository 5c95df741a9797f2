package news.dateline.launcher.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked distribution with the analysis plugin: read only, shared by all nodes. */
final class ElasticsearchHome {
  private static final String PLUGIN = "dateline-analysis";
  private static final int KEY_CHARS = 12;

  private ElasticsearchHome() {}

  /** Unpacks once; another plugin makes another home, as a node may be running on this one. */
  static Path unpack(Path zip, Path plugin, Path folder) throws IOException {
    String version = zip.getFileName().toString().replaceFirst("\\.zip$", "");
    Path home = folder.resolve(version + "-" + hash(plugin));
    if (Files.exists(home)) {
      return home;
    }
    Path lock = folder.resolve("unpack.lock");
    try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = file.lock()) {
      if (!Files.exists(home)) {
        Path partial = folder.resolve(version + ".partial");
        FileTree.delete(partial);
        extract(zip, partial);
        install(plugin, partial.resolve(version).resolve("plugins"));
        openForAll(partial.resolve(version));
        Files.move(partial.resolve(version), home, StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(partial);
      }
    }
    return home;
  }

  private static void extract(Path zip, Path target) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("the archive " + zip + " leads out of its folder");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(archive.getInputStream(entry), path);
        }
      }
    }
  }

  private static void install(Path plugin, Path plugins) throws IOException {
    Path folder = plugins.resolve(PLUGIN);
    Files.createDirectories(folder);
    Files.copy(plugin, folder.resolve(PLUGIN + ".jar"));
    try (var jar = new ZipFile(plugin.toFile())) {
      for (String file : List.of("stable-plugin-descriptor.properties", "named_components.json")) {
        Files.copy(jar.getInputStream(jar.getEntry(file)), folder.resolve(file));
      }
    }
  }

  // Whatever the umask: the node's user reads all and runs the programs.
  private static void openForAll(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      paths.forEach(
          path -> {
            boolean enter = Files.isDirectory(path) || path.startsWith(folder.resolve("bin"));
            try {
              Files.setPosixFilePermissions(
                  path, PosixFilePermissions.fromString(enter ? "rwxr-xr-x" : "rw-r--r--"));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash).substring(0, KEY_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
