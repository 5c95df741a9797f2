package news.dateline.ingest.push;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the servlet container does with connections and bodies before and after us. */
@Component
class TomcatBounds implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    // curl --data-binary declares every body a form, and the body is the article.
    TomcatConnectorCustomizer noForms = connector -> connector.setParseBodyMethods("");
    // A thread waits for the broker; with a virtual one each, BodyBudget alone says who waits, and
    // nobody stands unanswered in a queue behind two hundred others.
    TomcatConnectorCustomizer threads =
        connector -> connector.getProtocolHandler().setExecutor(new VirtualThreadExecutor("push-"));
    // "Expect: 100-continue" is answered when the body is asked for: who is turned away sends none.
    TomcatConnectorCustomizer expectations =
        connector -> {
          if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
          }
        };
    factory.addConnectorCustomizers(noForms, threads, expectations);
    factory.addEngineValves(new UnreadBodyValve());
    TomcatContextCustomizer problems =
        context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
          }
        };
    factory.addContextCustomizers(problems);
  }
}
