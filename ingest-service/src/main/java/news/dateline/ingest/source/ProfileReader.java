package news.dateline.ingest.source;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.article.DateOrder;

/**
 * Reads the profile of one source.
 *
 * @param formats ids of the formats there are
 */
record ProfileReader(List<String> formats) {
  /** Every key of a source, as the reference lists them. */
  static final List<String> KEYS =
      List.of(
          "name",
          "zone",
          "dateOrder",
          "language",
          "orderBy",
          "formats",
          "channels",
          "rights",
          "emptyEmbargo",
          "longestGap",
          "pushesPerSecond",
          "feed");

  /** Every key of its rights. */
  static final List<String> RIGHTS_KEYS = List.of("copyrightHolder", "usageTerms");

  private static final Duration SHORTEST_GAP = Duration.ofSeconds(1);
  private static final int MOST_PUSHES_PER_SECOND = 10_000; // more than an instance can take

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /** The profile, or nothing where what it needs most is wrong, which has been said. */
  Optional<SourceProfile> read(Entry source) {
    Place place = source.value().place();
    if (!ID.matcher(source.key()).matches()) {
      place.wrong(
          source.keyNode(),
          "an id has up to 40 lower-case letters, digits and hyphens; write one such as my-wire");
    }
    Keys keys = new Keys(source.value(), KEYS, place::key);
    if (source.value().isMapping() && !keys.has("zone")) {
      place.wrong(
          source.keyNode(), "the key 'zone' is missing; write for example zone: Europe/Istanbul");
    }
    SourceProfileBuilder profile =
        SourceProfileBuilder.builder()
            .id(source.key())
            .name(keys.read("name", Value::line).orElse(source.key()))
            .dateOrder(keys.read("dateOrder", it -> it.oneOf(DateOrder.values())).orElse(null))
            .language(keys.read("language", LanguageTag::read).orElse(null))
            .orderBy(keys.read("orderBy", it -> it.oneOf(OrderBy.values())).orElse(null))
            .formats(keys.readList("formats", this::format))
            .channels(keys.readList("channels", it -> it.oneOf(Channel.values())))
            .rights(keys.read("rights", it -> Optional.of(rights(it, place))).orElse(null))
            .emptyEmbargo(
                keys.read("emptyEmbargo", it -> it.oneOf(EmptyEmbargo.values())).orElse(null))
            .longestGap(
                keys.read("longestGap", it -> SpanOfTime.read(it, SHORTEST_GAP)).orElse(null))
            .pushesPerSecond(
                keys.read("pushesPerSecond", it -> it.wholeNumber(1, MOST_PUSHES_PER_SECOND))
                    .orElse(null))
            .feed(keys.read("feed", it -> FeedReader.read(it, place)).orElse(null));
    Optional<ZoneId> zone = keys.read("zone", ZoneName::read);
    return zone.map(known -> profile.zone(known).build());
  }

  private static Rights rights(Value value, Place source) {
    Keys keys = new Keys(value, RIGHTS_KEYS, key -> source.key("rights." + key));
    return new Rights(
        keys.read("copyrightHolder", Value::text).orElse(null),
        keys.read("usageTerms", Value::text).orElse(null));
  }

  private Optional<String> format(Value value) {
    Optional<String> text = value.text();
    if (text.isEmpty() || formats.contains(text.get())) {
      return text;
    }
    String question = Nearest.question(text.get(), formats);
    value.wrong(
        "there is no format %s%s"
            .formatted(
                Quoted.of(text.get()),
                question.isEmpty() ? "; known are " + String.join(", ", formats) : question));
    return Optional.empty();
  }
}
