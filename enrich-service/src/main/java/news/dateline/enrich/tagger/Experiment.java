package news.dateline.enrich.tagger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Experiment {
  static double p(String name, double or) { return Double.parseDouble(System.getProperty(name, "" + or)); }

  public static void main(String[] args) throws Exception {
    long t0 = System.nanoTime();
    Reader reader = Reader.load();
    System.out.printf("lexica %d ms%n", (System.nanoTime() - t0) / 1_000_000);
    List<Path> train = new ArrayList<>(); List<Path> dev = new ArrayList<>();
    boolean d = false;
    for (String a : args) { if (a.equals("--")) d = true; else (d ? dev : train).add(Path.of(a)); }
    List<GoldText> texts = GoldFiles.read(train);
    Map<String, List<GoldText>> sets = new LinkedHashMap<>();
    for (GoldText t : GoldFiles.read(dev)) sets.computeIfAbsent(t.group(), k -> new ArrayList<>()).add(t);
    // what the gate and the tokeniser can find at all
    Figures oracle = new Figures(); int cand = 0, all = 0; Map<String,Integer> lost = new java.util.TreeMap<>();
    for (GoldText t : texts) { Document in = reader.read(t.text()); byte[] gold = GoldLabels.of(in, t.names()); byte[] keep = new byte[gold.length];
      for (int c = 0; c < in.chains.count(); c++) for (int i = in.chains.start(c); i < in.chains.end(c); i++) { keep[i] = gold[i]; cand++; }
      all += gold.length; List<GoldText.Name> got = Spans.of(in, gold); 
      List<GoldText.Name> kept = new ArrayList<>(); int k = 0; for (GoldText.Name n : got) { boolean ok = true; for (int i = 0; i < gold.length; i++) if (in.tokens.start(i) >= n.start() && in.tokens.end(i) <= n.end() && keep[i] == 0) ok = false; if (ok) kept.add(n); }
      for (GoldText.Name n : t.names()) if (!kept.contains(n)) lost.merge(t.text().substring(Math.max(0,n.start()-6), n.start()).replace('\n','|') + "[" + t.text().substring(n.start(), n.end()) + "]" + t.text().substring(n.end(), Math.min(t.text().length(), n.end()+8)).replace('\n','|'), 1, Integer::sum);
      oracle.add(t.names(), kept); }
    System.out.printf("oracle %s; %d of %d tokens in chains%n", oracle.all(), cand, all);
    if (Boolean.getBoolean("lost")) { lost.keySet().forEach(System.out::println); return; }
    var s = new CrfTrainer.Settings((int) p("rounds", 8), (int) p("avg", 3), p("rate", 0.1), p("last", 0.02), p("drop", 0.35), p("word", 0.35), (long) p("seed", 1));
    long t1 = System.nanoTime();
    NameModel model = new Training(reader, s, new Training.Settings((int) p("least", 2), (int) p("members", 1), (int) p("folds", 5), 2), x -> { if (!Boolean.getBoolean("quiet")) System.out.printf("%5d s %s%n", (System.nanoTime() - t1) / 1_000_000_000, x); }).train(texts);
    System.out.printf("trained in %d s%n", (System.nanoTime() - t1) / 1_000_000_000);
    Reading reading = new Reading(model);
    int nz = 0; for (byte w : model.weights()) if (w != 0) nz++;
    System.out.printf("%d rows, %d weights, scale %f%n", model.hashes().length, nz, model.scale()); if (System.getProperty("save") != null) ModelFile.write(model, Path.of(System.getProperty("save")));
    for (var set : sets.entrySet()) {
      Figures figures = new Figures();
      try (var out = java.nio.file.Files.newBufferedWriter(Path.of("/work/lex/out-" + set.getKey() + ".jsonl"))) {
      for (GoldText t : set.getValue()) { Document in = reader.read(t.text()); byte[] labels = reading.read(in, new float[0]); figures.add(t.names(), Spans.of(in, labels));
        StringBuilder b = new StringBuilder(); for (GoldText.Name n : Spans.of(in, labels)) b.append(b.isEmpty() ? "" : ",").append("{\"start\":" + t.text().codePointCount(0, n.start()) + ",\"end\":" + t.text().codePointCount(0, n.end()) + ",\"type\":\"" + n.type() + "\"}");
        out.write("{\"id\":\"" + t.id() + "\",\"entities\":[" + b + "]}\n"); }
      }
      System.out.printf("%-12s %s%n", set.getKey(), figures.all());
    }
  }
}
