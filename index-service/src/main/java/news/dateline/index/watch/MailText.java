package news.dateline.index.watch;

import java.util.Optional;

/** What a mail says. */
record MailText(String subject, String body) {
  private static final int LEAD_CHARS = 2_000; // the first paragraph of any story

  static MailText of(Watch watch, Notice notice, Links links) {
    return notice
        .about()
        .map(about -> of(watch, notice.kind(), about, links))
        .orElseGet(
            () ->
                new MailText(
                    "[%s] test".formatted(watch.name()),
                    "This is a test of the watch \"%s\" (%s).\n"
                        .formatted(watch.name(), watch.query())));
  }

  private static MailText of(Watch watch, String kind, Notice.About about, Links links) {
    StringBuilder body = new StringBuilder();
    String title = about.story().map(Story::title).orElse(about.uri());
    body.append(title).append("\n\n");
    about
        .story()
        .map(Story::lead)
        .filter(lead -> !lead.isBlank())
        .ifPresent(
            lead -> body.append(lead, 0, Math.min(lead.length(), LEAD_CHARS)).append("\n\n"));
    if (about.story().isEmpty()) {
      body.append("This story may not be used any more: ").append(kind).append(".\n\n");
    }
    body.append("Kind: ").append(kind).append('\n');
    body.append("Source: ").append(about.source()).append('\n');
    body.append("URI: ").append(about.uri()).append('\n');
    Optional<String> original = Links.original(about.uri());
    original.ifPresent(page -> body.append("Original: ").append(page).append('\n'));
    body.append("Versions: ").append(links.versions(about.articleId())).append("\n\n");
    body.append("Watch: ").append(watch.name()).append(" (").append(watch.query()).append(")\n");
    return new MailText("[%s] %s: %s".formatted(watch.name(), kind, title), body.toString());
  }
}
