package news.dateline.benchmarks.entities.corenlp;

import java.util.List;
import java.util.Optional;
import news.dateline.benchmarks.entities.Name;

/** CoreNLP's types by our names. */
final class Types {
  private Types() {}

  static void add(String type, int start, int end, List<Name> names) {
    ours(type).ifPresent(name -> names.add(new Name(start, end, name)));
  }

  private static Optional<String> ours(String type) {
    return switch (type) {
      case "PERSON" -> Optional.of("PERSON");
      case "ORGANIZATION" -> Optional.of("ORGANISATION");
      case "LOCATION", "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> Optional.of("PLACE");
      default -> Optional.empty();
    };
  }
}
