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
  private final FolderState state;
  private final Consumer<SourceInbox> added;
  private final Consumer<SourceInbox> removed;
  private final Map<String, SourceInbox> byName = new LinkedHashMap<>();
  private Set<String> unmade = Set.of();

  Inboxes(
      FolderTree tree,
      SourceRegistry sources,
      Duration stableFor,
      FolderState state,
      Consumer<SourceInbox> added,
      Consumer<SourceInbox> removed) {
    this.tree = tree;
    this.sources = sources;
    this.stableFor = stableFor;
    this.state = state;
    this.added = added;
    this.removed = removed;
  }

  /** Makes what is missing and finds what is new. */
  void refresh() throws IOException {
    Set<String> names = new TreeSet<>();
    names.add(""); // the inbox itself, where files may lie by mistake
    for (SourceProfile source : sources.all()) {
      if (source.mayComeBy(Channel.FOLDER)) {
        names.add(source.id());
      }
    }
    make(names);
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

  /** Strikes out those that cannot be made, such as where a file lies in the folder's place. */
  private void make(Set<String> names) {
    Set<String> failed = new TreeSet<>();
    for (String name : names) {
      Path folder = tree.inbox().resolve(name);
      try {
        Files.createDirectories(folder);
        if (unmade.contains(name)) {
          state.over(folder);
        }
      } catch (IOException e) {
        failed.add(name);
        state.trouble(
            folder,
            "%s cannot be made, and nothing of this source is taken by folder: %s"
                .formatted(tree.told(folder), e));
      }
    }
    for (String name : unmade) {
      if (!names.contains(name)) {
        state.over(tree.inbox(name)); // no source's any more
      }
    }
    names.removeAll(failed);
    unmade = failed;
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
