package news.dateline.launcher.sources;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One {@code key=value} of the command line.
 *
 * @param path the key's parts
 */
record Setting(List<String> path, String value) {
  private static final Set<String> LISTS = Set.of("formats", "channels");
  private static final Set<String> WORDS = Set.of("true", "false");

  static Setting of(String text) {
    int equals = text.indexOf('=');
    return new Setting(
        List.of(text.substring(0, equals).strip().split("\\.", -1)),
        text.substring(equals + 1).strip());
  }

  /** Sets or removes it in the profile; whether the profile is right then, the service says. */
  void into(ObjectNode profile) {
    ObjectNode holder = profile;
    for (String part : path.subList(0, path.size() - 1)) {
      holder = holder.path(part) instanceof ObjectNode inner ? inner : holder.putObject(part);
    }
    String key = path.getLast();
    if (value.isEmpty()) {
      holder.remove(key);
    } else if (LISTS.contains(key)) {
      ArrayNode list = holder.putArray(key);
      Stream.of(value.split(",", -1)).map(String::strip).forEach(list::add);
    } else if (WORDS.contains(value)) {
      holder.put(key, Boolean.parseBoolean(value));
    } else if (value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      holder.put(key, Integer.parseInt(value));
    } else {
      holder.put(key, value);
    }
  }
}
