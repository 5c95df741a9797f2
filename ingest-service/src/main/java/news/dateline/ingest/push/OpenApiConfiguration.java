package news.dateline.ingest.push;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The head of the OpenAPI document at {@code /v1/openapi.json}, which {@code /docs} shows. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  static {
    // Any JSON; otherwise the library's own methods are told, in an order that changes.
    SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Dateline ingest")
                .version("v1")
                .description("Articles in: one by one, or many in a batch."))
        .servers(List.of(new Server().url("/").description("this instance")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "key", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSecuritySchemes(
                    "header",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-Api-Key")));
  }
}
