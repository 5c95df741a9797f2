package news.dateline.ingest.format.iptc7901;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.StoryBody;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.textwire.Transmission;
import news.dateline.ingest.format.textwire.WireCharacters;
import news.dateline.ingest.format.wording.StoryEdges;
import news.dateline.ingest.format.wording.StoryInstructions;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Makes an article of a message. */
final class MessageArticle {
  private static final Place HEADER = Place.named("the message header");
  private static final Place KEYWORDS = Place.named("the keyword line");
  private static final Place HEADING = Place.named("the heading of the text");
  private static final Place TEXT = Place.named("the text");
  private static final Place POST_TEXT = Place.named("the post-text information");

  private final Message message;
  private final Draft draft;
  private final MessageNaming naming;
  private final StoryInstructions instructions;

  private MessageArticle(Wire wire, SourceProfile source, Message message) {
    this.message = message;
    draft = new Draft(wire, source);
    DayTime sent = message.sent();
    naming = new MessageNaming(source.id(), message.header(), sent == null ? null : sent.day());
    instructions = new StoryInstructions(draft, naming);
  }

  static ParsedItem of(
      Transmission transmission, WireCharacters characters, Wire wire, SourceProfile source) {
    Message message = Message.of(transmission);
    if (message.text().isBlank() && message.header() == null) {
      return new ParsedItem.NotUnderstood(
          new Refusal(
              "no-message",
              "the message header",
              "'%s' is no message header of IPTC 7901 (source, number, priority, category, words), and no text follows"
                  .formatted(shortened(message.headerLine()))));
    }
    MessageArticle article = new MessageArticle(wire, source, message);
    characters.warn(article.draft);
    return article.read();
  }

  private ParsedItem read() {
    header(message.header());
    DayTime sent = message.sent();
    draft.time(
        TimeField.VERSION_CREATED, sent == null ? null : sent.stated(), POST_TEXT, "day and time");
    keywords();
    TextBlock block = TextBlock.of(message.text());
    heading(block.heading());
    MessageHeader header = message.header();
    TextTail tail =
        TextTail.of(PlainText.of(block.body()), header == null ? null : header.counter());
    String story = StoryEdges.read(tail.body(), instructions, TEXT);
    StoryBody.read(draft, story, TEXT, "the text below the heading");
    if (tail.notes() != null) {
      instructions.note(tail.notes());
    }
    instructions.finish(String.join("\n", block.heading()) + "\n" + tail.body(), TEXT);
    draft.stableFields(naming.stableFields(message.headerLine() + "\n" + message.text()));
    if (!message.whole()) {
      draft.warn(
          "bodyText",
          "unterminated",
          "neither an end of text (ETX) nor a time of sending follows: the text may be cut off");
    }
    return draft.understood();
  }

  private void header(@Nullable MessageHeader header) {
    if (header == null) {
      draft.warn(
          "uri",
          "no-header",
          "'%s' is no message header; urgency and category are not known"
              .formatted(shortened(message.headerLine())));
      return;
    }
    draft.urgency(header.priority(), HEADER, "priority, 1 to 6");
    draft.subject(header.category(), null, HEADER, "category");
  }

  private void keywords() {
    List<String> words = new ArrayList<>();
    for (String line : message.keywords()) {
      if (line.startsWith("(")) {
        instructions.note(line);
      } else if (!instructions.take(line, KEYWORDS)) {
        words.add(line);
      }
    }
    String slug = String.join(" ", words);
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '/') {
      end--;
    }
    draft.text(
        TextField.SLUGLINE, slug.substring(0, end), KEYWORDS, "keyword line, without the last '/'");
  }

  /** Labels and instructions, then the headline, then perhaps a byline. */
  private void heading(List<String> lines) {
    List<String> headline = new ArrayList<>();
    for (String line : lines) {
      if (instructions.take(line, HEADING)) {
        continue;
      }
      if (!headline.isEmpty() && TextBlock.isByline(line)) {
        draft.text(TextField.BYLINE, Bylines.withoutBy(line), HEADING, "a line that begins 'by'");
      } else if (line.startsWith("(") && line.endsWith(")")) {
        instructions.note(line);
      } else {
        headline.add(line);
      }
    }
    draft.text(
        TextField.HEADLINE,
        String.join(" ", headline.isEmpty() ? lines : headline),
        HEADING,
        "the first lines of the text, to the one that ends '='");
  }

  private static String shortened(String line) {
    int most = 60; // enough to recognise it
    return line.length() <= most ? line : line.substring(0, most) + "…";
  }
}
