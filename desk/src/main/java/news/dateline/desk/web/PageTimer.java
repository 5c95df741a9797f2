package news.dateline.desk.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import news.dateline.desk.metric.DeskMeter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Measures pages, by the beginning of their address and how they ended. */
final class PageTimer implements HandlerInterceptor {
  private static final String BEGAN = PageTimer.class.getName();

  private final MeterRegistry meters;

  PageTimer(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod && request.getAttribute(BEGAN) == null) {
      request.setAttribute(BEGAN, System.nanoTime());
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception problem) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (request.getDispatcherType() != DispatcherType.ERROR
        && request.getAttribute(BEGAN) instanceof Long began
        && pattern != null) {
      DeskMeter.PAGE_DURATION
          .timer(
              meters,
              page(pattern.toString()),
              problem == null ? outcome(response.getStatus()) : "failed")
          .record(Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /** The first part of the pattern that an address has matched: there are as many as we wrote. */
  static String page(String pattern) {
    int end = pattern.indexOf('/', 1);
    String first = pattern.substring(1, end < 0 ? pattern.length() : end);
    return first.isEmpty() ? "now" : first.replace('.', '-');
  }

  static String outcome(int status) {
    return switch (HttpStatus.resolve(status)) {
      case BAD_REQUEST -> "refused";
      case NOT_FOUND, GONE -> "not-found";
      case SERVICE_UNAVAILABLE -> "away";
      case null -> "failed";
      case HttpStatus known when known.isError() -> "failed";
      default -> "shown";
    };
  }
}
