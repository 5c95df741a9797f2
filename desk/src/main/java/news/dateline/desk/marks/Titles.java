package news.dateline.desk.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.Entity;

/** What was found, as marks that say what it is. */
final class Titles {
  private static final String BETWEEN = " · ";

  private Titles() {}

  static Stream<Mark> marks(Entity entity) {
    Kind kind = Kind.of(entity.type());
    String title = title(entity);
    return entity.mentions().stream()
        .map(
            mention ->
                new Mark(
                    mention.field(), mention.start(), mention.end(), kind, entity.name(), title));
  }

  static Mark mark(DateMention date) {
    return new Mark(date.field(), date.start(), date.end(), Kind.DATE, date.value(), title(date));
  }

  static Mark mark(Amount amount) {
    String told = Amounts.words(amount);
    return new Mark(amount.field(), amount.start(), amount.end(), Kind.AMOUNT, told, told);
  }

  private static String title(Entity entity) {
    List<String> parts = new ArrayList<>();
    parts.add(entity.name());
    parts.add(
        entity.country() == null
            ? Kind.of(entity.type()).word()
            : Kind.of(entity.type()).word() + " (" + entity.country() + ")");
    if (entity.role() != null) {
      parts.add(entity.role());
    }
    if (entity.uri() != null) {
      parts.add(entity.uri());
    }
    return String.join(BETWEEN, parts);
  }

  private static String title(DateMention date) {
    List<String> parts = new ArrayList<>();
    parts.add(Intervals.words(date.from(), date.to()));
    parts.add(date.type() + " " + date.value());
    if (date.isFuture()) {
      parts.add("ahead of the article");
    }
    return String.join(BETWEEN, parts);
  }
}
