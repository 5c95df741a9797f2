package news.dateline.benchmarks.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.EntityType;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Enrichments;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.place.PlaceLinker;
import news.dateline.enrich.place.PlaceMention;
import news.dateline.enrich.place.PlaceNames;
import news.dateline.enrich.tagger.NameSpan;
import news.dateline.enrich.tagger.NameTagger;

/** What each stage, and each part of the stage of entities, costs. */
final class StagesRun {
  // Of an ordinary article.
  private static final int WORDS = 400;

  private final List<Enrichment> stages = Enrichments.all();
  private final NameTagger tagger = NameTagger.load();
  private final PlaceLinker linker = new PlaceLinker(PlaceNames.load());
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long words;
  private long articles;
  private long names;

  private StagesRun() {}

  public static void main(String[] arguments) throws Exception {
    Task task = Task.parse(arguments);
    List<Text> texts = articles(Texts.sample(Texts.read(task.text()), task.words()));
    StagesRun run = new StagesRun();
    run.read(texts, task.seconds());
    run.seconds.clear();
    run.words = 0;
    run.articles = 0;
    run.names = 0;
    run.read(texts, task.seconds());
    run.print();
  }

  /** Texts that follow each other, as one until they have {@link #WORDS}. */
  private static List<Text> articles(List<Text> texts) {
    List<Text> articles = new ArrayList<>();
    StringBuilder article = new StringBuilder();
    for (Text text : texts) {
      article.append(article.isEmpty() ? "" : "\n\n").append(text.text());
      Text joined = new Text(article.toString(), List.of());
      if (joined.words() >= WORDS) {
        articles.add(joined);
        article.setLength(0);
      }
    }
    return articles;
  }

  private void read(List<Text> texts, int atLeast) {
    double until = Cpu.seconds() + atLeast;
    do {
      for (Text text : texts) {
        read(Stories.of(text.text()));
        words += text.words();
        articles++;
      }
    } while (Cpu.seconds() < until);
  }

  private void read(Story story) {
    Findings findings = new Findings();
    for (Enrichment stage : stages) {
      double began = Cpu.seconds();
      stage.enrich(story, findings);
      spent(stage.stage(), began);
    }
    double began = Cpu.seconds();
    List<String> passages = story.passages().stream().map(Passage::text).toList();
    List<NameSpan> found = tagger.tag(passages);
    names += found.size();
    spent("tagger", began);
    began = Cpu.seconds();
    linker.link(passages, places(passages, found), null);
    spent("linker", began);
  }

  private static List<PlaceMention> places(List<String> passages, List<NameSpan> names) {
    List<PlaceMention> places = new ArrayList<>();
    for (NameSpan name : names) {
      if (name.type() == EntityType.PLACE) {
        String text = passages.get(name.passage()).substring(name.start(), name.end());
        places.add(new PlaceMention(text, name.passage(), name.start(), name.end()));
      }
    }
    return places;
  }

  private void spent(String part, double began) {
    seconds.merge(part, Cpu.seconds() - began, Double::sum);
  }

  private void print() {
    say("");
    say(
        "CPU time of %d words in microseconds, in articles of %.0f words and %.0f names:"
            .formatted(WORDS, (double) words / articles, (double) names / articles));
    double all = 0;
    for (Enrichment stage : stages) {
      all += micros(stage.stage());
      line(stage.stage(), micros(stage.stage()));
      if (stage.stage().equals("entity")) {
        line("  tagger", micros("tagger"));
        line("  linker", micros("linker"));
        line("  joiner and the rest", micros("entity") - micros("tagger") - micros("linker"));
      }
    }
    line("all stages", all);
  }

  private double micros(String part) {
    return seconds.getOrDefault(part, 0.0) * 1e6 * WORDS / words;
  }

  private static void line(String part, double micros) {
    say("%-22s %,7.0f".formatted(part, micros));
  }

  @SuppressWarnings("SystemOut") // its output is its result
  private static void say(String line) {
    System.out.println(line);
  }
}
