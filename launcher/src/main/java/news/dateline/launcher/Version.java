package news.dateline.launcher;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
          .map(version -> "dateline " + version)
          .orElse("dateline, not from a jar")
    };
  }
}
