package news.dateline.ingest.reparse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of copies, read again.
 *
 * @param copies how many there were
 * @param next where the next page begins; absent after the last
 */
public record RereadPage(int copies, List<RereadItem> items, @Nullable String next) {}
