package news.dateline.enrich.tagger;

import java.util.Arrays;

/** The features of one token, as hashes, in the order they were added. */
final class FeatureBuffer {
  private long[] hashes = new long[128];
  private Template[] templates = new Template[128];
  private int count;

  void clear() {
    count = 0;
  }

  void add(Template template, long value) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      templates = Arrays.copyOf(templates, count * 2);
    }
    templates[count] = template;
    hashes[count++] = Hash.pair(template.seed(), value);
  }

  void add(Template template, long a, long b) {
    add(template, Hash.pair(a, b));
  }

  int count() {
    return count;
  }

  long hash(int i) {
    return hashes[i];
  }

  Template template(int i) {
    return templates[i];
  }
}
