package news.dateline.ingest.state;

import java.util.Optional;

/** The key of a record: {@code source/kind}. Ids of sources hold no slash. */
record StateKey(String source, StateKind kind) {

  String text() {
    return source + '/' + kind.id();
  }

  /** Empty for a key that a newer version may have written. */
  static Optional<StateKey> read(String text) {
    int slash = text.indexOf('/');
    for (StateKind kind : StateKind.values()) {
      if (slash > 0 && text.substring(slash + 1).equals(kind.id())) {
        return Optional.of(new StateKey(text.substring(0, slash), kind));
      }
    }
    return Optional.empty();
  }
}
