package news.dateline.enrich.joining;

import java.util.List;
import java.util.Optional;

/** The role of a person where the text states it beside the name. */
final class Roles {
  private final RoleBefore before;
  private final RoleAfter after;

  /**
   * @param mentions all names of the story, in reading order
   */
  Roles(List<Written> mentions, Surroundings around) {
    this.before = new RoleBefore(mentions, around);
    this.after = new RoleAfter(around);
  }

  /** The first one stated; of two at one mention, the one before the name. */
  Optional<String> of(List<Written> mentions) {
    return mentions.stream()
        .map(mention -> before.of(mention).or(() -> after.of(mention)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
