package news.dateline.ingest.push;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps Tomcat from reading a body as form parameters: {@code curl --data-binary} declares every
 * body a form, and the body is the article.
 */
@Component
class RawBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    TomcatConnectorCustomizer noForms = connector -> connector.setParseBodyMethods("");
    factory.addConnectorCustomizers(noForms);
  }
}
