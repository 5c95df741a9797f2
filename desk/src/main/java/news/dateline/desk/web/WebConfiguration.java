package news.dateline.desk.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Has pages measured, but for the stream, which lasts as long as somebody listens. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final MeterRegistry meters;

  WebConfiguration(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Links hold no addresses of assets: {@link Assets} has them. */
  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> noLinkIsLookedAt() {
    FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
        new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    filter.setEnabled(false);
    return filter;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new PageTimer(meters)).excludePathPatterns("/now/stream");
  }
}
