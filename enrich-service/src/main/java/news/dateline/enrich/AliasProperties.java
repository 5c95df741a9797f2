package news.dateline.enrich;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the aliases are.
 *
 * @param aliases the file {@code aliases.yaml}, which need not exist yet, in a folder that does;
 *     absent, nothing is merged, renamed or ignored
 */
@ConfigurationProperties("dateline.enrich")
record AliasProperties(@Nullable Path aliases) {
  /** The path is checked: a wrong one would never be told by a file that may come later. */
  AliasProperties {
    if (aliases != null) {
      Path folder = aliases.toAbsolutePath().getParent();
      if (folder == null || !folder.toFile().isDirectory()) {
        throw new IllegalArgumentException(
            "dateline.enrich.aliases: the folder of %s does not exist; make it or name another file"
                .formatted(aliases));
      }
    }
  }
}
