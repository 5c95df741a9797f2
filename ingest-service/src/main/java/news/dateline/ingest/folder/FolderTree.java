package news.dateline.ingest.folder;

import java.nio.file.Path;

/** Where everything lies below the folder's root. */
record FolderTree(Path root) {
  FolderTree {
    root = root.toAbsolutePath().normalize();
  }

  Path inbox() {
    return root.resolve("inbox");
  }

  /** What the source's sender drops files into. */
  Path inbox(String source) {
    return inbox().resolve(source);
  }

  Path done() {
    return root.resolve("done");
  }

  Path done(String source) {
    return done().resolve(source);
  }

  Path refused() {
    return root.resolve("refused");
  }

  Path refused(String source) {
    return refused().resolve(source);
  }

  /** Held by the one instance that works on this root. */
  Path lock() {
    return inbox().resolve(".lock");
  }

  /** As a sentence names it: below the root, and with nothing that could break a line of a log. */
  String told(Path file) {
    String name = (file.startsWith(root) ? root.relativize(file) : file).toString();
    return name.codePoints()
        .map(c -> Character.isISOControl(c) ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
