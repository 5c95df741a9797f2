package news.dateline.ingest.raw;

import jakarta.servlet.http.HttpServletRequest;

/** Who may see original bytes. */
interface RawAccess {
  /** Lets an operator in; throws what is answered with 401 or 403 to anybody else. */
  void require(HttpServletRequest request);
}
