package news.dateline.desk.articles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/**
 * Makes lines of stories as lists have them; {@code @lines} in templates. Most of what a page costs
 * is its lines, and most lines stand on many pages: they are kept, by all that they show. The
 * pages' own engine makes them for one request each, of which the stream has none. Thread-safe.
 */
@Component("lines")
public final class StoryLines {
  private static final String TEMPLATE = "stories";
  private static final Set<String> ROW = Set.of("row");
  private static final int MOST = 1_000; // of some 3 kB each, and what they were made of
  private static final Duration KEPT = Duration.ofMinutes(5); // no longer, whatever becomes of it

  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  private final ApplicationContext beans;
  private final InstantSource clock;
  private final Cache<Key, String> lines =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(KEPT)
          .scheduler(Scheduler.systemScheduler()) // also where nobody asks
          .build();

  /** Takes the pages' templates. */
  public StoryLines(
      SpringResourceTemplateResolver templates, ApplicationContext beans, InstantSource clock) {
    engine.setTemplateResolver(templates);
    engine.setLinkBuilder(new OwnLinks());
    engine.setEnableSpringELCompiler(true);
    this.beans = beans;
    this.clock = clock;
  }

  /** Of today a line tells the clock, of other days the day. */
  private record Key(Story story, LocalDate today) {}

  /** A story's line, as HTML. */
  public String html(Story story) {
    return story.highlights().isEmpty()
        ? lines.get(
            new Key(story, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)), _ -> make(story))
        : make(story); // another search finds other words in it
  }

  private String make(Story story) {
    Map<String, Object> variables =
        Map.of(
            "story",
            story,
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
            new ThymeleafEvaluationContext(beans, null));
    return engine.process(TEMPLATE, ROW, new Context(Locale.ENGLISH, variables)).strip();
  }

  /** The desk lies at the root of its host, whoever asks. */
  private static final class OwnLinks extends StandardLinkBuilder {
    @Override
    protected String computeContextPath(
        IExpressionContext context, String base, Map<String, Object> parameters) {
      return "";
    }
  }
}
