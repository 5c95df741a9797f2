package news.dateline.ingest.operator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.key.ApiKeys;
import news.dateline.ingest.operator.SourceView.Origin;
import news.dateline.ingest.silence.Silence;
import news.dateline.ingest.silence.SilenceWatch;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.ProfileJson;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gathers what is known of sources. */
@Component
class SourceViews {
  private final SourceRegistry registry;
  private final ApiKeys keys;
  private final FeedViews feeds;
  private final SilenceWatch silence;
  private final Clock clock;

  SourceViews(
      SourceRegistry registry, ApiKeys keys, FeedViews feeds, SilenceWatch silence, Clock clock) {
    this.registry = registry;
    this.keys = keys;
    this.feeds = feeds;
    this.silence = silence;
    this.clock = clock;
  }

  /** All sources, without their profiles. */
  SourceList all() {
    return new SourceList(
        Instant.now(clock), registry.all().stream().map(source -> view(source, null)).toList());
  }

  /** The source of that id, with its profile. */
  Optional<SourceView> find(String id) {
    return registry.find(id).map(this::whole);
  }

  /** All there is to say of a source. */
  SourceView whole(SourceProfile source) {
    return view(source, ArticleCodec.mapper().readTree(ProfileJson.write(source)));
  }

  private SourceView view(SourceProfile source, @Nullable JsonNode profile) {
    Silence quiet = quiet(source);
    List<SourceView.Key> known =
        keys.of(source.id()).stream()
            .map(key -> new SourceView.Key(key.id(), key.createdAt()))
            .toList();
    return new SourceView(
        Instant.now(clock),
        source.id(),
        source.name(),
        registry.isConfigured(source.id()) ? Origin.CONFIGURED : Origin.REGISTERED,
        source.channels().stream().map(Channel::id).toList(),
        known,
        feeds.of(source).orElse(null),
        quiet.lastArticleAt().orElse(null),
        new SourceView.Silence(quiet.threshold(), quiet.learned(), quiet.silent()),
        profile);
  }

  /** A source that is removed at this moment is as one that never sent anything. */
  private Silence quiet(SourceProfile source) {
    return silence
        .of(source.id())
        .orElseGet(() -> new Silence(Optional.empty(), source.longestGap(), false, false));
  }
}
