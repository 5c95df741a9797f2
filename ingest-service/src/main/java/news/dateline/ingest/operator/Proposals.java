package news.dateline.ingest.operator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.discover.Candidate;
import news.dateline.ingest.feed.FeedReading;
import news.dateline.ingest.feed.FeedReport;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.operator.Discovered.Proposal;
import news.dateline.ingest.source.ProfileJson;
import news.dateline.ingest.source.SourceFileException;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a profile for a feed from what the feed itself says; what is guessed is said to be. */
@Component
class Proposals {
  // To read with, before anything is known.
  private static final String FIRST_ID = "proposed";
  private static final String FIRST_ZONE = "UTC";
  private static final URI FIRST_URL = URI.create("https://proposed.invalid/");

  private final SourceRegistry registry;
  private final FeedReading reading;
  private final List<String> formats;

  Proposals(SourceRegistry registry, FeedReading reading, ArticleFormats formats) {
    this.registry = registry;
    this.reading = reading;
    this.formats = formats.ids();
  }

  /** What came of it. */
  sealed interface Result {
    /** It is a feed, of which this can be made. */
    record Proposed(Proposal proposal) implements Result {}

    /** It is none, or not to be had; one sentence says why. */
    record Unreadable(String sentence) implements Result {}
  }

  /**
   * Looks at what the request states, before any site is asked.
   *
   * @throws SourceFileException with all that is wrong with it
   */
  void check(DiscoverRequest request) {
    String id = request.id() == null ? FIRST_ID : request.id();
    first(FIRST_URL, request).read(id, formats);
    if (request.id() != null && registry.find(id).isPresent()) {
      throw OperatorProblem.exists(id);
    }
  }

  /** Looks at the feed and proposes a source. */
  Result of(Candidate feed, DiscoverRequest request) {
    FeedReport report = reading.test(first(feed.url(), request).read(FIRST_ID, formats));
    if (!report.isReadable()) {
      return new Result.Unreadable(report.sentence());
    }
    List<String> guesses = new ArrayList<>();
    SourceProfile profile = profile(feed, request, articles(report.items()), guesses);
    // Another zone reads times that state none otherwise: what is shown is what will come.
    FeedReport shown =
        profile.zone().getId().equals(zoneToBeginWith(request)) ? report : reading.test(profile);
    return shown.isReadable()
        ? new Result.Proposed(
            new Proposal(
                profile.id(),
                ArticleCodec.mapper().readTree(ProfileJson.write(profile)),
                guesses,
                already(feed.url()),
                shown.items().size(),
                LatestStories.of(shown.items())))
        : new Result.Unreadable(shown.sentence());
  }

  private SourceProfile profile(
      Candidate feed, DiscoverRequest request, List<Article> articles, List<String> guesses) {
    String name = request.name() == null ? title(feed) : request.name();
    String id =
        request.id() == null
            ? SourceIds.of(feed.url(), name, taken -> registry.find(taken).isPresent())
            : request.id();
    FeedDraft draft = first(feed.url(), request).name(name);
    if (request.zone() == null) {
      ZoneGuess guess = ZoneGuess.of(articles);
      guesses.add(guess.sentence());
      draft.zone(guess.zone().getId());
    }
    return withLanguage(draft, id, request, articles, guesses);
  }

  /** A feed without a title is called by its address, which is no name. */
  private static String title(Candidate feed) {
    return feed.title().equals(feed.url().toString()) ? "" : feed.title();
  }

  private static FeedDraft first(URI feed, DiscoverRequest request) {
    return FeedDraft.of(feed.toString())
        .name(request.name())
        .zone(zoneToBeginWith(request))
        .language(request.language())
        .pages(request.pages())
        .privateAddresses(request.privateAddresses());
  }

  private static String zoneToBeginWith(DiscoverRequest request) {
    return request.zone() == null ? FIRST_ZONE : request.zone();
  }

  /** The feed's one language, where it has one that is a language. */
  private SourceProfile withLanguage(
      FeedDraft draft,
      String id,
      DiscoverRequest request,
      List<Article> articles,
      List<String> guesses) {
    List<String> stated =
        articles.stream().map(Article::language).filter(Objects::nonNull).distinct().toList();
    if (request.language() != null || stated.size() != 1) {
      return draft.read(id, formats);
    }
    try {
      SourceProfile profile = draft.language(stated.getFirst()).read(id, formats);
      guesses.add("language %s is what the feed states of itself".formatted(profile.language()));
      return profile;
    } catch (SourceFileException e) {
      return draft.language(null).read(id, formats);
    }
  }

  private @Nullable String already(URI feed) {
    return registry.all().stream()
        .filter(source -> source.feed() != null && source.feed().url().equals(feed))
        .map(SourceProfile::id)
        .findFirst()
        .orElse(null);
  }

  private static List<Article> articles(List<ReadItem> items) {
    return items.stream()
        .filter(ReadItem.Ready.class::isInstance)
        .map(item -> ((ReadItem.Ready) item).article())
        .toList();
  }
}
