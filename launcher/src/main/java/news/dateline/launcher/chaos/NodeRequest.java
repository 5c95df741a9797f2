package news.dateline.launcher.chaos;

import java.util.Map;

/**
 * A request as a client sent it.
 *
 * @param target path and query
 * @param headers by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record NodeRequest(String method, String target, Map<String, String> headers, byte[] body) {
  boolean isBulk() {
    int query = target.indexOf('?');
    return (query < 0 ? target : target.substring(0, query)).endsWith("/_bulk");
  }

  boolean isHead() {
    return method.equals("HEAD");
  }

  NodeRequest withBody(byte[] other) {
    return new NodeRequest(method, target, headers, other);
  }
}
