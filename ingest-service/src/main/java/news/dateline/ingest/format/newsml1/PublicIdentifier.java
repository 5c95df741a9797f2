package news.dateline.ingest.format.newsml1;

/**
 * The URN of a NewsML 1 item (RFC 3085): {@code urn:newsml:} provider, date, item, and a revision
 * with a letter that tells of its kind. Our identity is the item over all revisions.
 */
final class PublicIdentifier {
  private static final String SCHEME = "urn:newsml:";

  /** Provider, date and item, each before a colon; what follows is the revision. */
  private static final int PARTS = 3;

  private PublicIdentifier() {}

  static String of(String provider, String date, String item) {
    return SCHEME + provider + ":" + date + ":" + item;
  }

  /** The identifier without its revision, if it is one of NewsML. */
  static String withoutRevision(String identifier) {
    String stated = identifier.strip();
    if (!stated.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return stated;
    }
    int at = SCHEME.length();
    for (int part = 0; part < PARTS; part++) {
      int colon = stated.indexOf(':', at);
      if (colon < 0) {
        return stated;
      }
      at = colon + 1;
    }
    return stated.substring(0, at - 1);
  }

  /** The identifier without the revision that is known; of another scheme too. */
  static String withoutRevision(String identifier, String revision) {
    String stated = withoutRevision(identifier);
    int colon = stated.lastIndexOf(':');
    String last = stated.substring(colon + 1);
    boolean isRevision =
        colon > 0
            && !revision.isEmpty()
            && last.startsWith(revision)
            && last.length() <= revision.length() + 1; // and a letter: N, U or A
    return isRevision ? stated.substring(0, colon) : stated;
  }
}
