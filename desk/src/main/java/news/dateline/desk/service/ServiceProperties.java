package news.dateline.desk.service;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where what is read besides Elasticsearch is.
 *
 * @param indexService the address of the index-service's read API
 */
@ConfigurationProperties("dateline.desk")
record ServiceProperties(@DefaultValue("http://127.0.0.1:8083") URI indexService) {}
