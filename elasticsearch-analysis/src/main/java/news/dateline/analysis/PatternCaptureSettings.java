package news.dateline.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** The settings of {@code pattern_capture}, as Elasticsearch documents them. */
@AnalysisSettings
public interface PatternCaptureSettings {
  /** Regular expressions with capture groups. */
  @ListSetting(path = "patterns")
  List<String> patterns();

  /** Whether the whole token stays too; true where unset. */
  @BooleanSetting(path = "preserve_original", defaultValue = true)
  boolean preserveOriginal();
}
