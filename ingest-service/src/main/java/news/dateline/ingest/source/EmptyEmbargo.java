package news.dateline.ingest.source;

/** What an embargo with no end means, such as NewsML-G2's {@code <embargoed/>}. */
public enum EmptyEmbargo {
  /** Embargoed until further notice: the standard's reading. */
  HOLD,
  /** Nothing: the source's template always writes the element. */
  IGNORE
}
