package news.dateline.index.watch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Tells by mail. */
final class Mail implements Outlet {
  private static final int ADDRESS_CHARS = 254; // RFC 5321
  private static final int SUBJECT_CHARS = 200; // what lists of mails show, and more

  private final Optional<JavaMailSender> server;
  private final String from;
  private final Links links;

  /**
   * @param server empty where no mail server is set
   */
  Mail(Optional<JavaMailSender> server, String from, Links links) {
    this.server = server;
    this.from = from;
    this.links = links;
  }

  /**
   * Refuses what is no mail address, and any while there is no mail server.
   *
   * @throws IllegalArgumentException with one sentence
   */
  void check(String address) {
    if (server.isEmpty()) {
      throw new IllegalArgumentException(
          "this service has no mail server: set spring.mail.host, and dateline.index.watches.mail-from");
    }
    try {
      InternetAddress[] one = InternetAddress.parse(address, true);
      if (one.length == 1
          && address.equals(one[0].getAddress()) // without a name, a comment or a line end
          && address.length() <= ADDRESS_CHARS
          && address.chars().allMatch(c -> c > ' ' && c <= '~')
          && address.indexOf('@') > 0) {
        return;
      }
    } catch (AddressException _) {
      // told below
    }
    throw new IllegalArgumentException(
        "mail is no address; write one such as desk@example.org, without a name");
  }

  @Override
  public void send(Watch watch, Notice notice) throws DeliveryException {
    JavaMailSender sender =
        server.orElseThrow(() -> new DeliveryException("this service has no mail server any more"));
    MailText text = MailText.of(watch, notice, links);
    try {
      MimeMessage message = sender.createMimeMessage();
      MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      mail.setFrom(from);
      mail.setTo(Objects.requireNonNull(watch.target()));
      mail.setSubject(oneLine(text.subject()));
      mail.setText(text.body());
      message.setHeader("Message-ID", "<%s@dateline>".formatted(notice.id()));
      message.setHeader("Dateline-Delivery", notice.id());
      message.setHeader("List-Id", "<%s.watches.dateline>".formatted(watch.id()));
      message.setHeader("Auto-Submitted", "auto-generated"); // no answer from who is on holiday
      sender.send(message);
    } catch (MailException | MessagingException e) {
      throw new DeliveryException(
          "the mail server does not take it (%s)".formatted(e.getClass().getSimpleName()), e);
    }
  }

  /** A headline is a stranger's text: a line end in it would begin a header of his. */
  static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    if (line.length() <= SUBJECT_CHARS) {
      return line;
    }
    int cut = SUBJECT_CHARS - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
  }
}
