package news.dateline.launcher.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample wire bundled with the launcher; docs/sample-wire.md describes it. */
public final class SampleWire {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private final List<SampleItem> items;
  private final List<SampleStory> stories;

  private SampleWire(List<SampleItem> items, List<SampleStory> stories) {
    this.items = List.copyOf(items);
    this.stories = List.copyOf(stories);
  }

  /**
   * All items in playing order.
   *
   * @throws IllegalStateException if the bundled files do not fit together
   */
  public static List<SampleItem> load() {
    return read().items;
  }

  /** The stories that can be told again; see {@link SampleStory#retold}. */
  static List<SampleStory> stories() {
    return read().stories;
  }

  private static SampleWire read() {
    Manifest manifest = YAML.readValue(text("wire.yaml"), Manifest.class);
    Map<String, Variation> variations =
        YAML.readValue(text("variations.yaml"), Variations.class).stories();
    Map<String, Duration> firstAt = new HashMap<>();
    Map<String, List<SampleItem>> byStory = new LinkedHashMap<>();
    List<SampleItem> items = new ArrayList<>();
    for (Manifest.Entry entry : manifest.items()) {
      Duration first = firstAt.computeIfAbsent(entry.story(), story -> entry.at());
      Variation variation = variations.getOrDefault(entry.story(), Variation.NONE);
      Template template = template(entry, manifest.sources(), variation);
      SampleItem item = new SampleItem(entry, template, first, serial(entry, manifest.items()));
      items.add(item);
      byStory.computeIfAbsent(entry.story(), story -> new ArrayList<>()).add(item);
    }
    return new SampleWire(items, SampleStory.retold(byStory, variations));
  }

  private static Template template(
      Manifest.Entry entry, Map<String, SampleSource> sources, Variation variation) {
    SampleSource source = sources.get(entry.source());
    if (source == null) {
      throw new IllegalStateException("the sample wire has no source " + entry.source());
    }
    return Template.parse(text("wire/" + entry.file()), source, variation.variable());
  }

  /** A duplicate has the number of what it repeats. */
  private static long serial(Manifest.Entry entry, List<Manifest.Entry> entries) {
    return 1L + entries.stream().map(Manifest.Entry::file).toList().indexOf(entry.file());
  }

  static String text(String name) {
    try (InputStream in = SampleWire.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the sample wire lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample wire's file " + name, e);
    }
  }
}
