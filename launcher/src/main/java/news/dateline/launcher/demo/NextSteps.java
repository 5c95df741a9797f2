package news.dateline.launcher.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.launcher.local.Ports;

/** Where to look next; each line works as pasted. */
record NextSteps(Ports ports, ArticleDocument story) {

  List<String> lines() {
    String offset = ports.offset() == 0 ? "" : " --port-offset " + ports.offset();
    return List.of(
        "Where to look next",
        "  read the news     " + ports.deskUri() + "/",
        "  push articles to  " + ports.ingestUri() + "/v1/sources/newsroom/articles",
        "  search in         " + search() + "?pretty",
        "  balance sheet     " + balance(),
        "  services and lag  ./dateline status" + offset,
        "  send your own     ./dateline send" + offset + " --source newsroom FILE",
        "",
        "Three to paste",
        "  " + curl(search() + "?pretty&_source_includes=headline,people,places&q=" + somebody()),
        "  "
            + curl(
                search()
                    + "?pretty&_source_includes=headline,comingDates&sort=comingDates&q="
                    + encode("comingDates:[now TO *]")),
        "  " + curl(balance()));
  }

  private String search() {
    return ports.elasticsearchUri() + "/articles-live/_search";
  }

  private String balance() {
    return ports.indexUri() + "/v1/balance";
  }

  /** A query for the first person, else the first place, else what is in every headline index. */
  private String somebody() {
    Optional<String> query =
        Stream.of("people", "places")
            .flatMap(
                field ->
                    story.texts(field).stream()
                        .limit(1)
                        .map(name -> "%s:\"%s\"".formatted(field, name.replace("\"", ""))))
            .findFirst();
    return encode(query.orElse("headline:*"));
  }

  private static String encode(String query) {
    // A quote or an exclamation mark would end or change the shell's word.
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String curl(String uri) {
    return "curl -s '" + uri + "'";
  }
}
