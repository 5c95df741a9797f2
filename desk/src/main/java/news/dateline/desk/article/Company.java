package news.dateline.desk.article;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Entity;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDetail;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.FoldedStories;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.marks.Kind;

/** Finds the stories to read beside one: other wires' copies, and others about the same. */
final class Company {
  private static final int COPIES = 50; // more wires than anybody takes
  private static final int RELATED = 8;
  private static final int ENTITIES = 8; // those it is about; passing mentions relate nothing
  private static final int SHARED = 2; // one name alone, such as a capital's, relates nothing
  private static final String AROUND = "30d";
  private static final int LIKE_CHARS = 1_000;
  private static final int LIKE_WORDS = 12;

  private final ListedStories listed;

  Company(ListedStories listed) {
    this.listed = listed;
  }

  /** Near duplicates of it, the eldest first. */
  List<Story> copies(Story story) {
    String storyId = story.document().storyId();
    if (storyId == null) {
      return List.of();
    }
    return listed
        .search(
            search ->
                search
                    .size(COPIES)
                    .sort(FoldedStories.BY_AGE)
                    .query(
                        q ->
                            q.bool(
                                all ->
                                    all.filter(term("storyId", storyId))
                                        .mustNot(it -> it.ids(ids -> ids.values(story.id()))))))
        .stories();
  }

  /** Those of about the same time that share what it is about, the most alike first. */
  List<Story> related(Story story) {
    Optional<Query> alike = shared(story.document()).or(() -> likeText(story));
    return alike
        .map(
            query ->
                listed
                    .search(
                        search ->
                            search
                                .size(RELATED)
                                .collapse(fold -> fold.field("storyId"))
                                .query(q -> q.bool(all -> others(all.must(query), story))))
                    .stories())
        .orElse(List.of());
  }

  /** Not itself, not its copies, and not of another year. */
  private static BoolQuery.Builder others(BoolQuery.Builder all, Story story) {
    String storyId = story.document().storyId();
    if (storyId != null) {
      all.mustNot(term("storyId", storyId));
    }
    Instant published = story.published();
    return all.mustNot(it -> it.ids(ids -> ids.values(story.id())))
        .filter(
            it ->
                it.range(
                    range ->
                        range.date(
                            date ->
                                date.field("published")
                                    .gte(published + "||-" + AROUND)
                                    .lte(published + "||+" + AROUND))));
  }

  /** A name counts the more, the rarer it is and the more the story is about it. */
  private static Optional<Query> shared(StoryDocument document) {
    StoryDetail detail = document.detail() == null ? StoryDetail.NONE : document.detail();
    List<Query> names =
        detail.entities().stream()
            .sorted(Comparator.comparingDouble(Entity::salience).reversed())
            .limit(ENTITIES)
            .map(Company::named)
            .toList();
    return names.size() < SHARED
        ? Optional.empty()
        : Optional.of(
            Query.of(
                q -> q.bool(any -> any.should(names).minimumShouldMatch(String.valueOf(SHARED)))));
  }

  private static Query named(Entity entity) {
    return Query.of(
        q ->
            q.term(
                term ->
                    term.field(Kind.of(entity.type()).path())
                        .value(entity.name())
                        .boost((float) (0.1 + Math.clamp(entity.salience(), 0, 1)))));
  }

  /** Where too little is named: the words of headline and lead that are rare elsewhere. */
  private static Optional<Query> likeText(Story story) {
    String lead = story.document().lead();
    String text = lead == null ? story.title() : story.title() + "\n" + lead;
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(
            Query.of(
                q ->
                    q.moreLikeThis(
                        more ->
                            more.fields("headline", "lead")
                                .like(like -> like.text(beginning(text)))
                                .minTermFreq(1)
                                .minDocFreq(2)
                                .maxQueryTerms(LIKE_WORDS)
                                .minimumShouldMatch("30%"))));
  }

  private static String beginning(String text) {
    return text.length() <= LIKE_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LIKE_CHARS)));
  }

  private static Query term(String field, String value) {
    return Query.of(q -> q.term(term -> term.field(field).value(value)));
  }
}
