package news.dateline.ingest.operator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import news.dateline.ingest.key.OperatorAccess;
import news.dateline.ingest.state.SourceStates;
import news.dateline.kafka.UnavailableException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nobody but operators to any endpoint of this package, also to one that is added later. */
@Component
class OperatorGuard implements HandlerInterceptor, WebMvcConfigurer {
  private final OperatorAccess access;
  private final SourceStates states;

  OperatorGuard(OperatorAccess access, SourceStates states) {
    this.access = access;
    this.states = states;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackage().equals(OperatorGuard.class.getPackage())) {
      access.require(request);
      if (!states.isRead()) { // what is there already would be taken for free
        throw new UnavailableException(
            "source-states", "the states of sources were not read yet", null);
      }
    }
    return true;
  }
}
