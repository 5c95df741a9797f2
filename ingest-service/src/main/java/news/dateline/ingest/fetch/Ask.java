package news.dateline.ingest.fetch;

import java.net.URI;
import java.util.Map;
import news.dateline.outbound.AddressCheck;

/**
 * One request, to one address, redirects not followed.
 *
 * @param headers beside those that every request of ours has
 * @param body how much of the answer's body is taken
 */
record Ask(URI url, Map<String, String> headers, Body body, AddressCheck check) {}
