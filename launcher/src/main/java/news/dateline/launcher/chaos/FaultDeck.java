package news.dateline.launcher.chaos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import news.dateline.article.ArticleTopics;
import news.dateline.launcher.chaos.NodeFault.Scope;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/** Every fault once in random order, and then again in another. */
final class FaultDeck {
  private final LocalSystem system;
  private final NodeProxy proxy;
  private final Indices indices;
  private final Records records;
  private final Couriers couriers;
  private final Random random;
  private final Deque<Fault> left = new ArrayDeque<>();

  FaultDeck(
      LocalSystem system,
      NodeProxy proxy,
      Indices indices,
      Records records,
      Couriers couriers,
      Random random) {
    this.system = system;
    this.proxy = proxy;
    this.indices = indices;
    this.records = records;
    this.couriers = couriers;
    this.random = random;
  }

  Fault next() {
    if (left.isEmpty()) {
      List<Fault> all = all();
      Collections.shuffle(all, random);
      left.addAll(all);
    }
    return left.pop();
  }

  private List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (Part part : system.parts()) {
      all.add(new KilledPart(system, part));
      all.add(new StoppedPart(system, part));
    }
    all.add(trouble("answers 429", new NodeFault.Refuse(Scope.ALL, 429)));
    all.add(trouble("answers 429 to bulks", new NodeFault.Refuse(Scope.BULK, 429)));
    all.add(trouble("answers 503", new NodeFault.Refuse(Scope.ALL, 503)));
    all.add(trouble("does half of each bulk, and no answer comes", new NodeFault.HalfBulk()));
    all.add(trouble("does half of each bulk, refuses the rest", new NodeFault.HalfRefused()));
    all.add(trouble("does all, and no answer comes", new NodeFault.LoseAnswer(Scope.ALL)));
    all.add(trouble("does bulks, and no answer comes", new NodeFault.LoseAnswer(Scope.BULK)));
    all.add(new DeafNode(proxy));
    all.add(new HangingUp(couriers));
    all.add(new ReadOnlyIndices(indices));
    all.add(new SecondWriter(system));
    all.add(new ZombieWriter(system));
    for (String topic :
        List.of(ArticleTopics.RAW, ArticleTopics.ENRICHED, ArticleTopics.RECEIPTS)) {
      all.add(new RepeatedRecords(records, topic, new Random(random.nextLong())));
    }
    return all;
  }

  private Fault trouble(String what, NodeFault fault) {
    return new NodeTrouble(proxy, fault, "Elasticsearch " + what);
  }
}
