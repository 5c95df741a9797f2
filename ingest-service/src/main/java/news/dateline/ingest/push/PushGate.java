package news.dateline.ingest.push;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import news.dateline.ingest.key.PushAccess;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Decides, before a byte of the body is read, whether the sender may push for a source now. */
@Component
class PushGate {
  private static final int NAMED = 20; // enough to see a slip of the pen
  private static final int NAME_CHARS = 64; // no source's id is longer

  private final PushAccess access;
  private final SourceRegistry sources;
  private final PushRates rates;

  PushGate(PushAccess access, SourceRegistry sources, PushRates rates) {
    this.access = access;
    this.sources = sources;
    this.rates = rates;
  }

  /**
   * The source's profile.
   *
   * @throws org.springframework.web.ErrorResponseException if the sender is turned away
   */
  SourceProfile admit(String source, HttpServletRequest request) {
    access.require(source, request);
    SourceProfile profile =
        sources
            .find(source)
            .orElseThrow(() -> access.isRead() ? unknown(source) : PushAccess.unread());
    if (!profile.mayComeBy(Channel.PUSH)) {
      throw new PushRefusal(
          HttpStatus.FORBIDDEN,
          "channel",
          "Not by push",
          "source '%s' does not come by push: its channels are %s"
              .formatted(
                  source,
                  profile.channels().stream().map(Channel::id).collect(Collectors.joining(", "))));
    }
    rates.count(profile);
    return profile;
  }

  /** The sources are named to whoever may push for any of them. */
  private ErrorResponseException unknown(String source) {
    String shown = source.length() > NAME_CHARS ? source.substring(0, NAME_CHARS) + "…" : source;
    String known =
        access.isOpen()
            ? sources.all().stream()
                .map(SourceProfile::id)
                .limit(NAMED)
                .collect(
                    Collectors.joining(
                        ", ", "; known are ", sources.all().size() > NAMED ? ", …" : ""))
            : "";
    return new PushRefusal(
        HttpStatus.NOT_FOUND,
        "unknown-source",
        "Unknown source",
        "there is no source '%s'%s. Add it by ./dateline sources add, or to sources.yaml"
            .formatted(shown, known));
  }
}
