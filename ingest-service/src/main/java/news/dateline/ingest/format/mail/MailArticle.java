package news.dateline.ingest.format.mail;

import java.util.List;
import java.util.Objects;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.StoryBody;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.wording.StoryEdges;
import news.dateline.ingest.format.wording.StoryInstructions;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Makes an article of a message. */
final class MailArticle {
  private static final Place SUBJECT = Place.named("Subject");
  private static final Place TEXT = Place.named("the text part");

  private final Draft draft;
  private final StoryInstructions instructions;
  private final Headers headers;

  private MailArticle(Headers headers, Wire wire, SourceProfile source) {
    this.headers = headers;
    draft = new Draft(wire, source);
    instructions = new StoryInstructions(draft);
  }

  static ParsedItem of(MailPart message, Wire wire, SourceProfile source) {
    MailText reading = new MailText();
    String text = reading.of(message);
    MailPart nested = reading.nested();
    String subject = subject(message.headers());
    if (subject == null && nested != null) {
      subject = subject(nested.headers());
    }
    if (text.isBlank() && (subject == null || reading.hasWire())) {
      return new ParsedItem.NotUnderstood(
          new Refusal(
              "no-text",
              "the mail's parts",
              reading.hasWire()
                  ? "the mail has no text of its own, only files that may be wires; send such a file by itself"
                  : "the mail has neither a subject nor a text part"));
    }
    return new MailArticle(message.headers(), wire, source).read(subject, text, reading);
  }

  private ParsedItem read(@Nullable String subject, String text, MailText reading) {
    String id = MailAddress.messageId(headers.first("Message-ID"));
    draft.text(TextField.URI, id, Place.named("Message-ID"), "without angle brackets");
    draft.time(
        TimeField.VERSION_CREATED, headers.text("Date"), Place.named("Date"), "RFC 5322, 3.6.1");
    draft.time(TimeField.EXPIRES, headers.text("Expires"), Place.named("Expires"), "RFC 4021");
    draft.text(
        TextField.LANGUAGE,
        language(reading),
        Place.named("Content-Language"),
        "the first language");
    draft.association(
        "replaces",
        MailAddress.messageId(headers.first("Supersedes")),
        Place.named("Supersedes"),
        "RFC 4021");
    String from = MailAddress.name(headers.text("From"));
    draft.infoSource(
        from == null ? MailAddress.name(headers.text("Sender")) : from,
        Place.named("From"),
        "the sender's name");
    draft.infoSource(headers.text("Organization"), Place.named("Organization"), "RFC 4021");
    keywords(headers.text("Keywords"));
    if (subject != null && !instructions.take(subject, SUBJECT)) {
      draft.text(TextField.HEADLINE, subject, SUBJECT, "RFC 2047, without 'Re:' and a list's tag");
    }
    StoryBody.read(
        draft, StoryEdges.read(text, instructions, TEXT), TEXT, "plain text before HTML");
    draft.text(TextField.HEADLINE, subject, SUBJECT, "an instruction to editors");
    instructions.finish(subject + "\n" + text, TEXT);
    warn(reading);
    draft.stableFields(
        String.join(
            "\n",
            Objects.requireNonNullElse(headers.text("From"), ""),
            Objects.requireNonNullElse(headers.text("Date"), ""),
            Objects.requireNonNullElse(subject, ""),
            headers.text("Date") == null ? text : ""));
    return draft.understood();
  }

  private void warn(MailText reading) {
    reading.doubts().stream()
        .distinct()
        .forEach(doubt -> draft.warn("bodyText", "assumed-charset", doubt));
    List<String> attachments = reading.attachments().stream().distinct().toList();
    if (!attachments.isEmpty()) {
      draft.warn(
          "associations",
          "attachments",
          "attached files are not read: " + String.join(", ", attachments));
    }
    if (reading.hasWire()) {
      draft.warn(
          "bodyText",
          "attached-wire",
          "an attached file may be an article's wire; only the mail's text is read. Send the file by itself");
    }
  }

  private void keywords(@Nullable String field) {
    if (field != null) {
      for (String word : field.split(",", -1)) {
        draft.subject(null, word, Place.named("Keywords"), "RFC 5322, 3.6.5");
      }
    }
  }

  private @Nullable String language(MailText reading) {
    String own = headers.text("Content-Language");
    String field = own == null ? reading.language() : own;
    return field == null ? null : field.split("[,;]", -1)[0].strip();
  }

  private static @Nullable String subject(Headers headers) {
    String list = headers.first("List-Id");
    String subject =
        MailSubject.headline(
            headers.text("Subject"), list == null ? headers.first("List-Post") : list);
    return subject == null || subject.isBlank() ? null : subject;
  }
}
