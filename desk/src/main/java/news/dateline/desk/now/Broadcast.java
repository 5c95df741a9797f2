package news.dateline.desk.now;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryLines;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.metric.DeskMeter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a second for all open pages together, and tells them what is new and what is gone. A
 * story is gone when {@code articles-live} has it no more, whatever the reason: that needs no other
 * service, and a kill is told within two seconds. Thread-safe.
 */
@Component
final class Broadcast {
  /** Each holds a connection and some kilobytes. */
  static final int LISTENERS = 200;

  /** Who was away for longer asks for the whole list. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  /** A page may have been made during a look, of a list that is older. */
  private static final Duration OVERLAP = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
  private static final long SECOND_MILLIS = 1_000; // as often as the index shows anything new
  private static final int NAME_CHARS = 8;

  private final Newest newest;
  private final NewsIndex index;
  private final StoryLines lines;
  private final InstantSource clock;
  private final Look look = new Look();
  private final Arrivals arrivals = new Arrivals(REMEMBERED);
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Deque<StreamEvent> ends = new ArrayDeque<>();

  /** Another's pages show what this one knows nothing of: after a restart, or of a replica. */
  private final String instance = UUID.randomUUID().toString().substring(0, NAME_CHARS);

  private final Instant began;
  private boolean interrupted;
  private volatile boolean closed;
  private volatile Instant lookedAt;

  Broadcast(
      Newest newest, NewsIndex index, StoryLines lines, InstantSource clock, MeterRegistry meters) {
    this.newest = newest;
    this.index = index;
    this.lines = lines;
    this.clock = clock;
    this.began = clock.instant();
    this.lookedAt = began;
    DeskMeter.LISTENERS.gauge(meters, listeners::size);
  }

  /** The newest stories, for a page that will listen; it is told when one of them is gone. */
  List<Story> page() {
    List<Story> stories = newest.get();
    arrivals.see(stories, clock.instant());
    look.shown(stories);
    return stories;
  }

  /** Notes whose headlines a page has beside the list; it is told when one of them is gone. */
  void beside(List<Ending> endings) {
    look.beside(
        endings.stream().filter(ending -> ending.title() != null).map(Ending::articleId).toList());
  }

  /**
   * Tells a page what it has not heard, and all that follows; false if too many listen already.
   *
   * @throws OutageException if Elasticsearch does not answer
   */
  boolean join(Listener listener, Heard heard) {
    synchronized (listeners) {
      if (closed || listeners.size() >= LISTENERS) {
        return false;
      }
      listeners.add(listener); // before it is told what there is, so that nothing falls between
    }
    boolean told = false;
    try {
      List<Story> stories = newest.get();
      listener.tell(missed(stories, heard));
      look.shown(stories); // behind it: one that is gone by then is found by the next look
      told = true;
    } finally {
      if (!told) {
        leave(listener);
      }
    }
    return true;
  }

  void leave(Listener listener) {
    listeners.remove(listener);
  }

  /** What this desk is called where it is told from others. */
  String instance() {
    return instance;
  }

  /** How far open pages have heard when they are told nothing now. */
  Heard told() {
    return new Heard(lookedAt, instance);
  }

  private List<StreamEvent> missed(List<Story> stories, Heard heard) {
    Instant now = clock.instant();
    Instant since = heard.at();
    List<Story> news = arrivals.since(since, stories, now);
    if (isStrange(heard) || since.isBefore(now.minus(REMEMBERED)) || isTooMuch(news, heard)) {
      return List.of(StreamEvent.reset(now));
    }
    List<StreamEvent> missed = new ArrayList<>();
    Set<String> here = stories.stream().map(Story::id).collect(Collectors.toSet());
    synchronized (ends) {
      ends.stream()
          .filter(end -> end.at().isAfter(since.minus(OVERLAP)))
          .filter(end -> !here.contains(end.data())) // back since, or told by the next look
          .forEach(missed::add);
    }
    news.forEach(story -> missed.add(line(story, now)));
    return missed;
  }

  /** Whether the page shows what another desk has told it: nobody would tell that it is gone. */
  private boolean isStrange(Heard heard) {
    return heard.isTold() ? !heard.instance().equals(instance) : heard.at().isBefore(began);
  }

  /**
   * Whether more has come than the list holds: the page would have a gap, and keep lines for longer
   * than they are looked after. A page that was told nothing yet was made just now.
   */
  private static boolean isTooMuch(List<Story> news, Heard heard) {
    return heard.isTold() && news.size() >= Newest.MOST;
  }

  @Scheduled(fixedDelay = SECOND_MILLIS)
  void tick() {
    if (listeners.isEmpty()) {
      arrivals.rest();
      return;
    }
    Instant now = clock.instant(); // before the look: what comes meanwhile is not told by it
    try {
      List<StreamEvent> events = events(now);
      if (interrupted) {
        tell(List.of(StreamEvent.back(lookedAt)));
      }
      tell(events);
      lookedAt = now;
      interrupted = false;
    } catch (OutageException e) {
      if (!interrupted) {
        LOG.warn("open pages are told nothing for now: {}", e.getMessage());
      }
      interrupted = true; // what they have missed then is told by the next look
      // Each time: who has come since the last knows nothing of it.
      tell(List.of(StreamEvent.away(e.part(), lookedAt)));
    }
  }

  private void tell(List<StreamEvent> events) {
    listeners.forEach(listener -> listener.tell(events));
  }

  /** Everything is asked before anything is noted as told: what fails here is told by the next. */
  private List<StreamEvent> events(Instant now) {
    List<Story> stories = newest.get();
    List<String> shown = look.shown();
    List<String> gone = look.gone(shown, visible(shown));
    List<StreamEvent> events = new ArrayList<>();
    gone.forEach(id -> events.add(StreamEvent.gone(id, now)));
    remember(events, now);
    // The list is up to a second older than what is known to be gone.
    Predicate<Story> isHere = story -> !gone.contains(story.id());
    arrivals.news(stories, clock.instant()).stream()
        .filter(isHere)
        .forEach(story -> events.add(line(story, now)));
    arrivals.forget(gone);
    look.shown(stories.stream().filter(isHere).toList());
    return events;
  }

  private void remember(List<StreamEvent> gone, Instant now) {
    synchronized (ends) {
      ends.addAll(gone);
      ends.removeIf(end -> end.at().isBefore(now.minus(REMEMBERED.multipliedBy(2))));
    }
  }

  private StreamEvent line(Story story, Instant now) {
    return new StreamEvent("story", lines.html(story), now);
  }

  private Set<String> visible(List<String> articleIds) {
    return articleIds.isEmpty()
        ? Set.of()
        : index
            .search(
                search ->
                    search
                        .size(Look.WATCHED)
                        .trackTotalHits(count -> count.enabled(false))
                        .query(q -> q.ids(ids -> ids.values(articleIds)))
                        .source(source -> source.fetch(false)))
            .hits()
            .hits()
            .stream()
            .map(hit -> Objects.requireNonNull(hit.id()))
            .collect(Collectors.toSet());
  }

  /** Open pages are let go before the web server stops, so that they do not hold it up. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed = true;
    listeners.forEach(Listener::end);
  }
}
