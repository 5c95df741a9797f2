package news.dateline.enrich.tagger;

import java.util.Arrays;
import java.util.List;

/** Where passages stand in the one text made of them, a line feed between each two. */
final class PassageMap {
  private final int[] starts;

  PassageMap(List<String> passages) {
    starts = new int[passages.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + passages.get(i - 1).length() + 1;
    }
  }

  /** The passage that holds this offset of the whole; of empty ones before it, none. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int start(int passage) {
    return starts[passage];
  }
}
