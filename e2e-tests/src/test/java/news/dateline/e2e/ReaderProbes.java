package news.dateline.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All the ways by which somebody who may read an alias could learn a word of a story: those that
 * give documents, those that count, and those that look into the index itself, where the words of
 * documents live on that were replaced.
 *
 * @param id of the story
 * @param word that stands in every text field of this story and in no other; stemming keeps it
 */
record ReaderProbes(Newsroom newsroom, String id, String word) {
  private static final List<String> KEYWORDS =
      List.of(
          "headline.keyword",
          "slugline",
          "byline",
          "dateline",
          "located",
          "section",
          "subjects",
          "subjectNames",
          "people",
          "organisations",
          "places",
          "events",
          "copyrightHolder",
          "infoSources");

  /** The probes by which the word was found, as {@code alias: probe}. */
  Set<String> findings(String... aliases) {
    Set<String> findings = new TreeSet<>();
    for (String alias : aliases) {
      answers(alias)
          .forEach(
              (probe, answer) -> {
                if (answer.contains(word)) {
                  findings.add(alias + ": " + probe);
                }
              });
    }
    return findings;
  }

  private Map<String, String> answers(String alias) {
    Map<String, String> answers = new LinkedHashMap<>();
    String search = "/" + alias + "/_search";
    String typo = word.substring(0, word.length() - 1) + "q";
    answers.put("GET", ask("/" + alias + "/_doc/" + id, ""));
    answers.put("_source", ask("/" + alias + "/_source/" + id, ""));
    answers.put("_mget", ask("/" + alias + "/_mget", "{\"ids\": [\"%s\"]}".formatted(id)));
    answers.put("_termvectors", ask("/" + alias + "/_termvectors/" + id + "?fields=*", ""));
    answers.put("_mtermvectors", ask("/" + alias + "/_mtermvectors?fields=*&ids=" + id, ""));
    answers.put(
        "_search",
        ask(
            search,
            """
            {"query": {"ids": {"values": ["%s"]}}, "fields": ["*"], "stored_fields": ["*"], "_source": true,
             "docvalue_fields": ["headline.keyword", "byline", "section"]}"""
                .formatted(id)));
    answers.put(
        "terms of many documents", ask(search, aggregation("terms", "\"min_doc_count\": 1")));
    answers.put("min_doc_count 0", ask(search, aggregation("terms", "\"min_doc_count\": 0")));
    answers.put(
        "significant_terms", ask(search, aggregation("significant_terms", "\"min_doc_count\": 0")));
    answers.put("rare_terms", ask(search, aggregation("rare_terms", "")));
    answers.put(
        "significant_text",
        ask(
            search,
            """
            {"size": 0, "aggs": {"words": {"significant_text": {"field": "bodyText", "min_doc_count": 0, "size": 10000}}}}"""));
    answers.put(
        "term suggester", ask(search, suggester("term", typo, "\"suggest_mode\": \"always\"")));
    answers.put(
        "phrase suggester",
        ask(
            search,
            suggester(
                "phrase",
                typo,
                "\"max_errors\": 2, \"direct_generator\": [{\"field\": \"bodyText\", \"suggest_mode\": \"always\"}]")));
    answers.put(
        "_terms_enum",
        ask(
            "/" + alias + "/_terms_enum",
            "{\"field\": \"byline\", \"string\": \"%s\"}".formatted(word.substring(0, 4))));
    String prefix =
        "{\"query\": {\"prefix\": {\"bodyText\": {\"value\": \"%s\", \"rewrite\": \"scoring_boolean\"}}}}"
            .formatted(word.substring(0, 4));
    answers.put(
        "_validate/query", ask("/" + alias + "/_validate/query?explain=true&rewrite=true", prefix));
    answers.put(
        "profile",
        ask(
            search,
            "{\"profile\": true, \"query\": {\"fuzzy\": {\"bodyText\": \"%s\"}}}".formatted(typo)));
    // These are asked by the word itself, so what gives it away is that it is known.
    answers.put("_count", known(newsroom.count(alias, word) > 0));
    answers.put(
        "statistics of a made-up document",
        known(
            ask(
                    "/" + alias + "/_termvectors?term_statistics=true&fields=bodyText",
                    "{\"doc\": {\"bodyText\": \"%s\"}}".formatted(word))
                .contains("\"doc_freq\":")));
    return answers;
  }

  private String known(boolean isKnown) {
    return isKnown ? word : "";
  }

  private String ask(String path, String json) {
    return newsroom.ask(path, json).body();
  }

  private static String aggregation(String type, String parameter) {
    StringBuilder aggregations = new StringBuilder();
    for (String field : KEYWORDS) {
      String size = type.equals("rare_terms") ? "" : ", \"size\": 10000";
      aggregations
          .append(aggregations.isEmpty() ? "" : ", ")
          .append(
              "\"%s\": {\"%s\": {\"field\": \"%s\"%s%s}}"
                  .formatted(
                      field, type, field, size, parameter.isEmpty() ? "" : ", " + parameter));
    }
    return "{\"size\": 0, \"aggs\": {%s}}".formatted(aggregations);
  }

  private static String suggester(String type, String text, String parameter) {
    return "{\"size\": 0, \"suggest\": {\"words\": {\"text\": \"%s\", \"%s\": {\"field\": \"bodyText\", %s}}}}"
        .formatted(text, type, parameter);
  }
}
