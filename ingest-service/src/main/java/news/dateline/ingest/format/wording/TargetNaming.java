package news.dateline.ingest.format.wording;

import java.util.List;

/** The identities that an item named by a notice may have. */
@FunctionalInterface
public interface TargetNaming {
  /** Likely identities; empty where the target cannot be named. */
  List<String> urisOf(KillTarget target);
}
