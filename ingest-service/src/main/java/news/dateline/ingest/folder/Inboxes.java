package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;

/**
 * The folders of the inbox: one of each source that may come by folder, made where missing, and
 * whatever else somebody has made.
 */
final class Inboxes {
  private static final int MOST_STRANGE = 1_000; // folders that are no source's

  private final FolderTree tree;
  private final SourceRegistry sources;
  private final Duration stableFor;
  private final Consumer<SourceInbox> added;
  private final Consumer<SourceInbox> removed;
  private final Map<String, SourceInbox> byName = new LinkedHashMap<>();

  Inboxes(
      FolderTree tree,
      SourceRegistry sources,
      Duration stableFor,
      Consumer<SourceInbox> added,
      Consumer<SourceInbox> removed) {
    this.tree = tree;
    this.sources = sources;
    this.stableFor = stableFor;
    this.added = added;
    this.removed = removed;
  }

  /** Makes what is missing and finds what is new. */
  void refresh() throws IOException {
    Set<String> names = new TreeSet<>();
    names.add(""); // the inbox itself, where files may lie by mistake
    for (SourceProfile source : sources.all()) {
      if (source.mayComeBy(Channel.FOLDER)) {
        Files.createDirectories(tree.inbox(source.id()));
        names.add(source.id());
      }
    }
    addStrange(names);
    for (String name : names) {
      if (!byName.containsKey(name)) {
        SourceInbox inbox =
            new SourceInbox(name, tree.inbox().resolve(name), new Completeness(stableFor));
        byName.put(name, inbox);
        added.accept(inbox);
      }
    }
    for (SourceInbox inbox : all()) {
      if (!names.contains(inbox.source()) && inbox.inHand() == 0) {
        byName.remove(inbox.source());
        removed.accept(inbox);
      }
    }
  }

  private void addStrange(Set<String> names) throws IOException {
    int most = names.size() + MOST_STRANGE;
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(
            tree.inbox(),
            file ->
                !Completeness.isTemporary(file)
                    && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))) {
      for (Path folder : folders) {
        if (names.size() < most) {
          names.add(folder.getFileName().toString());
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  List<SourceInbox> all() {
    return new ArrayList<>(byName.values());
  }
}
