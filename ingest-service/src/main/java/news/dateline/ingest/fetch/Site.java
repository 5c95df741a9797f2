package news.dateline.ingest.fetch;

import java.net.URI;

/**
 * What one robots.txt speaks for (RFC 9309, section 2.3), as asked by those who may be at private
 * addresses or by those who may not.
 */
record Site(String scheme, String host, int port, boolean privateAddresses) {

  static Site of(URI url, boolean privateAddresses) {
    return new Site(url.getScheme(), url.getHost(), url.getPort(), privateAddresses);
  }

  URI robotsTxt() {
    String colonPort = port < 0 ? "" : ":" + port;
    return URI.create("%s://%s%s/robots.txt".formatted(scheme, host, colonPort));
  }
}
