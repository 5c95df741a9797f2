package news.dateline.desk.now;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.desk.articles.Story;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/**
 * Makes lines of stories as pages have them, once for all who listen. The pages' own engine makes
 * them for one request each, of which there is none here.
 */
@Component
final class StoryLines {
  private static final String TEMPLATE = "stories";
  private static final Set<String> ROW = Set.of("row");

  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  private final ApplicationContext beans;

  StoryLines(SpringResourceTemplateResolver templates, ApplicationContext beans) {
    engine.setTemplateResolver(templates);
    engine.setLinkBuilder(new OwnLinks());
    this.beans = beans;
  }

  /** A story's line, as HTML. */
  String html(Story story) {
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
