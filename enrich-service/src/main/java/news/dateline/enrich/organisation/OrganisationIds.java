package news.dateline.enrich.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dateline.enrich.Resource;
import news.dateline.enrich.place.NameHash;

/**
 * Wikidata's ids of organisations by name, of those whose name means one organisation and nothing
 * else. Case, accents and dots do not matter. Immutable; some 300 KB of heap.
 */
public final class OrganisationIds {
  private static final String RESOURCE = "wikidata.tsv";
  // Behind a company's name they say nothing of which it is.
  private static final Set<String> FORMS =
      Set.of("Inc", "Inc.", "Corp", "Corp.", "Corporation", "Ltd", "Ltd.", "Limited", "plc", "PLC");

  private final long[] hashes;
  private final int[] ids;

  private OrganisationIds(SortedMap<Long, Integer> byHash) {
    this.hashes = byHash.keySet().stream().mapToLong(Long::longValue).toArray();
    this.ids = byHash.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads the list from the class path; once a process. */
  public static OrganisationIds load() {
    SortedMap<Long, Integer> byHash = new TreeMap<>();
    for (String line : Resource.lines(OrganisationIds.class, RESOURCE)) {
      int tab = line.indexOf('\t');
      byHash.put(NameHash.of(line, 0, tab), Integer.parseInt(line.substring(tab + "\tQ".length())));
    }
    return new OrganisationIds(byHash);
  }

  /** The organisation's uri, as {@code wikidata:Q95}; empty where the list has no such name. */
  public Optional<String> find(String name) {
    OptionalInt id = id(name.startsWith("the ") ? name.substring("the ".length()) : name);
    int last = name.lastIndexOf(' ');
    if (id.isEmpty() && last > 0 && FORMS.contains(name.substring(last + 1))) {
      String company = name.substring(0, last);
      id = id(company.endsWith(",") ? company.substring(0, last - 1) : company);
    }
    return id.isPresent() ? Optional.of("wikidata:Q" + id.getAsInt()) : Optional.empty();
  }

  private OptionalInt id(String name) {
    int at = Arrays.binarySearch(hashes, NameHash.of(name, 0, name.length()));
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(ids[at]);
  }
}
