package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;

/** "2022 World Cup", "World Cup" and "Cup"; "Hurricane Dorian" and "Dorian". */
final class EventNaming implements Naming {
  private final Acronyms acronyms = new Acronyms();
  private final KnownNames known = KnownNames.loaded();
  private final Map<String, Group> byKnown = new HashMap<>();
  private final GroupIndex byWord = new GroupIndex();

  @Override
  public List<String> words(Written mention) {
    acronyms.expect(mention);
    List<String> words = new ArrayList<>();
    for (String word : mention.words()) {
      if (word.equals("olympics")) {
        words.addAll(List.of("olympic", "games"));
      } else if (!word.equals("the") && !word.equals("of")) {
        words.add(word);
      }
    }
    return words.isEmpty() ? mention.words() : words;
  }

  @Override
  public List<Group> homes(Form form) {
    String key = form.example().key();
    Optional<Group> same = standing(form).map(byKnown::get);
    if (same.isPresent()) {
      return List.of(same.get());
    }
    Set<Group> near = new LinkedHashSet<>(byWord.of(form.first()));
    near.addAll(byWord.of(form.last()));
    List<Group> holding =
        near.stream().filter(group -> group.fullest().words().containsAll(form.words())).toList();
    return holding.isEmpty() && Acronyms.isAcronym(form.example()) ? acronyms.of(key) : holding;
  }

  private Optional<String> standing(Form form) {
    return known
        .standing(EntityType.EVENT, form.example().key())
        .or(() -> known.standing(EntityType.EVENT, form.key()));
  }

  @Override
  public void learn(Form form, Group group) {
    form.words().forEach(word -> byWord.add(word, group));
    acronyms.learn(form.example(), group);
    standing(form).ifPresent(name -> byKnown.putIfAbsent(name, group));
  }
}
