package news.dateline.index.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import news.dateline.index.watch.Watch.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTest {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Watch watch = TestWatches.watch(Channel.MAIL, "desk@example.org");
  private Mail mail;

  @BeforeEach
  void start() {
    server.start();
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    mail = new Mail(Optional.of(sender), "dateline@example.org", TestWatches.LINKS);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aMailTellsTheStoryAndIsTheSameAtEveryTry() throws Exception {
    mail.send(watch, TestWatches.notice(Optional.of(TestWatches.story("Fähre läuft aus"))));

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("[ferries] new: Fähre läuft aus");
    assertThat(message.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("desk@example.org");
    assertThat(message.getMessageID()).isEqualTo("<delivery@dateline>");
    assertThat(message.getHeader("Dateline-Delivery")).containsExactly("delivery");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getContent().toString())
        .contains("A ferry sails.", "https://news.example/ferry");
  }

  @Test
  void theEndOfAStoryHasNothingOfItsText() throws Exception {
    mail.send(watch, TestWatches.notice(Optional.empty()));

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("[ferries] killed: https://news.example/ferry");
    assertThat(message.getContent().toString()).contains("may not be used any more: killed");
  }

  @Test
  void aHeadlineCannotBeginAHeader() throws Exception {
    String hostile =
        "Ferry\r\nBcc: all@example.org\nX-Evil: yes\u2028Cc: more@example.org\u0000"
            + "x".repeat(500);
    mail.send(watch, TestWatches.notice(Optional.of(TestWatches.story(hostile))));

    assertThat(server.getReceivedMessages()).hasSize(1); // and so one recipient
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("Cc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
    assertThat(message.getSubject()).startsWith("[ferries] new: Ferry Bcc: all@").hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "desk",
        "@example.org",
        "desk@example.org, all@example.org",
        "Desk <desk@example.org>",
        "desk@example.org\r\nBcc: all@example.org",
        "desk @example.org",
        "all: a@example.org;",
        "dësk@example.org",
      })
  void whatIsNoSingleAddressIsRefused(String address) {
    assertThatThrownBy(() -> mail.check(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mail is no address");
  }

  @Test
  void withoutAMailServerNoWatchSendsMail() {
    assertThatThrownBy(
            () -> new Mail(Optional.empty(), "a@b", TestWatches.LINKS).check("desk@example.org"))
        .hasMessageContaining("spring.mail.host");
  }

  @Test
  void aServerThatIsAwayIsARefusal() {
    server.stop();
    assertThatThrownBy(() -> mail.send(watch, TestWatches.notice(Optional.empty())))
        .isInstanceOf(DeliveryException.class);
  }
}
