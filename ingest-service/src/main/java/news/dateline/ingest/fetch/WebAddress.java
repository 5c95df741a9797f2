package news.dateline.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import news.dateline.article.ArticleLimits;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as pages and servers write them: with blanks, letters of any script and without a
 * scheme. What comes out is a plain URI of http or https, as browsers would make it.
 */
public final class WebAddress {
  private static final String UNSAFE = "\"<>\\^`{|}"; // what RFC 3986 leaves no place for

  private WebAddress() {}

  /**
   * The address that a reference means on that page; without fragment, host in lower case.
   *
   * @return empty where it is none of http or https, or is longer than {@link
   *     ArticleLimits#URI_CHARS}
   */
  public static Optional<URI> resolve(URI base, @Nullable String reference) {
    if (reference == null || reference.length() > ArticleLimits.URI_CHARS) {
      return Optional.empty();
    }
    try {
      URI root =
          base.getRawPath() == null || base.getRawPath().isEmpty() ? base.resolve("/") : base;
      return normal(root.resolve(new URI(escaped(reference.strip()))))
          .filter(url -> url.toString().length() <= ArticleLimits.URI_CHARS);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The address that a person has typed; https where no scheme is written. */
  public static Optional<URI> typed(String text) {
    String address = text.strip();
    String whole = address.contains("://") ? address : "https://" + address;
    return resolve(URI.create("https://invalid/"), whole);
  }

  /** What is wrong with an address that is to be asked; goes on from its name. */
  static Optional<String> problem(URI url) {
    String scheme = url.getScheme();
    if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      return Optional.of("cannot be fetched: only http and https are");
    }
    if (url.getRawUserInfo() != null || String.valueOf(url.getRawAuthority()).contains("@")) {
      return Optional.of("holds a user name: remove it, since it would be printed and kept");
    }
    String host = url.getHost();
    if (host == null) {
      return Optional.of("names no host that can be looked up");
    }
    if (url.getPort() == 0 || url.getPort() > 65_535) {
      return Optional.of("names a port that does not exist");
    }
    return isOddNumber(host)
        ? Optional.of("writes a number for its host that is no plain IP address")
        : Optional.empty();
  }

  private static Optional<URI> normal(URI resolved) throws URISyntaxException {
    String written = String.valueOf(resolved.getRawPath());
    // Dots are resolved, or rules of robots.txt would not meet them; other paths stay as they are.
    URI url = written.contains("/.") ? resolved.normalize() : resolved;
    String host = url.getHost();
    String scheme = url.getScheme();
    if (host == null || scheme == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
      return Optional.empty();
    }
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String user = url.getRawUserInfo() == null ? "" : url.getRawUserInfo() + "@";
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    URI normal =
        new URI(
            "%s://%s%s%s%s%s"
                .formatted(
                    scheme.toLowerCase(Locale.ROOT),
                    user,
                    host.toLowerCase(Locale.ROOT),
                    port,
                    path,
                    query));
    return Optional.of(normal);
  }

  private static String escaped(String reference) {
    int slashes = reference.indexOf("//");
    int authorityEnd = slashes < 0 ? 0 : endOfAuthority(reference, slashes + 2);
    StringBuilder escaped = new StringBuilder();
    if (authorityEnd > 0) {
      escaped.append(reference, 0, slashes + 2);
      escaped.append(asciiHost(reference.substring(slashes + 2, authorityEnd)));
    }
    byte[] rest = reference.substring(authorityEnd).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < rest.length; i++) {
      char c = (char) (rest[i] & 0xFF);
      if (c == '\t' || c == '\n' || c == '\r') {
        continue; // browsers drop them
      }
      boolean bare = c == '%' && !(isHex(rest, i + 1) && isHex(rest, i + 2));
      if (c <= ' ' || c > '~' || UNSAFE.indexOf(c) >= 0 || bare) {
        escaped.append("%%%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }

  /** Only the slashes of "//host" and "scheme://host" begin an authority. */
  private static int endOfAuthority(String reference, int from) {
    int slashes = from - 2;
    boolean begins = slashes == 0 || reference.charAt(slashes - 1) == ':';
    if (!begins
        || reference.indexOf('/') < slashes
        || reference.substring(0, slashes).contains("?")) {
      return 0;
    }
    int end = from;
    while (end < reference.length() && "/?#".indexOf(reference.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String asciiHost(String authority) {
    return authority.chars().allMatch(c -> c < 128)
        ? authority
        : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
  }

  /** 2130706433, 0x7f.1 and 0177.0.0.1 are 127.0.0.1 to some who read them. */
  private static boolean isOddNumber(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean number =
        !last.isEmpty()
            && (last.startsWith("0x") || last.chars().allMatch(c -> c >= '0' && c <= '9'));
    return host.contains("%") || (number && !isDottedQuad(host));
  }

  private static boolean isDottedQuad(String host) {
    String[] parts = host.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (String part : parts) {
      boolean plain =
          !part.isEmpty()
              && part.length() <= 3
              && part.chars().allMatch(c -> c >= '0' && c <= '9')
              && (part.length() == 1 || part.charAt(0) != '0')
              && Integer.parseInt(part) <= 255;
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
