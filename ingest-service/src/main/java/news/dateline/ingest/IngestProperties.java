package news.dateline.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the ingest-service.
 *
 * @param sourcesFile the source registry, such as {@code file:/etc/dateline/sources.yaml}
 */
@ConfigurationProperties("dateline.ingest")
record IngestProperties(@DefaultValue("classpath:sources.yaml") Resource sourcesFile) {}
