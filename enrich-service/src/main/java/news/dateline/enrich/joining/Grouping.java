package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the mentions of one type: the fuller a form, the earlier it opens or finds its group; a
 * form that several groups have is settled mention by mention, in reading order.
 */
final class Grouping {
  private final Naming naming;
  private final StatedNames stated;
  private final Map<List<String>, Form> forms = new LinkedHashMap<>();
  private final Map<Form, List<Group>> homes = new HashMap<>();
  private final Map<String, Group> byKey = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param stated the names that the story itself says are one
   */
  Grouping(Naming naming, StatedNames stated) {
    this.naming = naming;
    this.stated = stated;
  }

  /** The groups, each with a mention at least. */
  List<Group> group(List<Written> mentions) {
    List<Form> formOf = new ArrayList<>(mentions.size());
    for (Written mention : mentions) {
      Form form = forms.computeIfAbsent(naming.words(mention), Form::new);
      form.mentions().add(mention);
      formOf.add(form);
    }
    forms.values().stream()
        .sorted(Comparator.comparing(Form::isLinked).thenComparing(Form::size).reversed())
        .forEach(this::place);
    for (int i = 0; i < mentions.size(); i++) {
      Written mention = mentions.get(i);
      Form form = formOf.get(i);
      List<Group> among = homes.getOrDefault(form, List.of());
      Group group = among.size() == 1 ? among.getFirst() : naming.choose(among, mention, form);
      group.add(mention);
      naming.read(mention, form, group);
    }
    return groups.stream().filter(Group::isSeen).toList();
  }

  private void place(Form form) {
    List<Group> found = statedHome(form).map(List::of).orElseGet(() -> naming.homes(form));
    if (found.isEmpty()) {
      Group opened = new Group(form);
      groups.add(opened);
      found = List.of(opened);
    }
    homes.put(form, found);
    if (found.size() == 1) {
      found.getFirst().expect(form);
      byKey.putIfAbsent(form.example().key(), found.getFirst());
      naming.learn(form, found.getFirst());
    }
  }

  private Optional<Group> statedHome(Form form) {
    Written example = form.example();
    return stated.other(example.type(), example.key()).map(byKey::get);
  }
}
