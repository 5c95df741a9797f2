package news.dateline.desk.now;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
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

  /**
   * What a page has may be older than the time it says: it is of another desk, or of the moment in
   * which a look found more.
   */
  private static final Duration OVERLAP = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
  private static final long SECOND_MILLIS = 1_000; // as often as the index shows anything new
  private static final int NAME_CHARS = 8;

  private final Newest newest;
  private final Visible visible;
  private final StoryLines lines;
  private final InstantSource clock;
  private final Look look = new Look();
  private final Arrivals arrivals = new Arrivals(REMEMBERED);
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final GoneStories ends = new GoneStories(REMEMBERED.multipliedBy(2));
  private final Gap gap = new Gap();

  /** Another's pages show what this one knows nothing of: after a restart, or of a replica. */
  private final String instance = UUID.randomUUID().toString().substring(0, NAME_CHARS);

  private final Instant began;
  private boolean interrupted;
  private volatile boolean closed;
  private volatile Instant lookedAt;

  Broadcast(
      Newest newest, NewsIndex index, StoryLines lines, InstantSource clock, MeterRegistry meters) {
    this.newest = newest;
    this.visible = new Visible(index);
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
    Instant since = heard.at().minus(OVERLAP);
    List<Story> news = arrivals.since(since, stories, now);
    if (isStrange(heard)
        || heard.at().isBefore(now.minus(REMEMBERED))
        || (heard.isTold() && Gap.isFlood(stories, news))) {
      return List.of(StreamEvent.reset(now));
    }
    Map<String, StreamEvent> gone = ends.since(since, stories, now);
    List<StreamEvent> missed = new ArrayList<>(gone.values());
    news.stream()
        .filter(story -> !gone.containsKey(story.id()))
        .forEach(story -> missed.add(line(story, now)));
    return missed;
  }

  /** Whether the page shows what another desk has told it: nobody would tell that it is gone. */
  private boolean isStrange(Heard heard) {
    return heard.isTold() ? !heard.instance().equals(instance) : heard.at().isBefore(began);
  }

  @Scheduled(fixedDelay = SECOND_MILLIS)
  void tick() {
    synchronized (listeners) {
      if (listeners.isEmpty()) {
        arrivals.rest();
        lookedAt = clock.instant();
        return;
      }
    }
    Instant now = clock.instant(); // before the look: what comes meanwhile is not told by it
    try {
      look(now);
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
  private void look(Instant now) {
    List<Story> stories = newest.get();
    List<String> shown = look.shown();
    List<String> gone = look.gone(shown, visible.among(shown));
    if (interrupted) {
      tell(List.of(StreamEvent.back(lookedAt)));
    }
    List<StreamEvent> ended = gone.stream().map(id -> StreamEvent.gone(id, now)).toList();
    ends.add(ended, now);
    tell(ended); // before any line is made: nothing may hold up a kill
    boolean wasLong = lookedAt.isBefore(now.minus(REMEMBERED));
    List<Story> news = arrivals.news(stories, clock.instant());
    arrivals.forget(gone);
    // The list is up to a second older than what is known to be gone.
    Predicate<Story> isHere = story -> !gone.contains(story.id());
    look.shown(stories.stream().filter(isHere).toList());
    gap.note(stories, news, wasLong, now);
    tell(
        gap.heals(now)
            ? List.of(StreamEvent.gap(now))
            : news.stream().filter(isHere).map(story -> line(story, now)).toList());
  }

  private StreamEvent line(Story story, Instant now) {
    return new StreamEvent("story", lines.html(story), now);
  }

  /** Open pages are let go before the web server stops, so that they do not hold it up. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed = true;
    listeners.forEach(Listener::end);
  }
}
