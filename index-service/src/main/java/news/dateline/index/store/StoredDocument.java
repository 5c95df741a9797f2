package news.dateline.index.store;

/** A document as it stands, and the place to overwrite it from. */
public record StoredDocument<T>(String id, T content, DocumentWrite.Seen seen) {}
