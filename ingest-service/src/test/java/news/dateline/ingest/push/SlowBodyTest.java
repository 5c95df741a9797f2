package news.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import news.dateline.article.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;

class SlowBodyTest {
  private static final TestClock CLOCK = new TestClock();
  private static final String HEAD =
      "POST /v1/sources/harbour/articles HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n";

  @SuppressWarnings("NullAway.Init") // started before all
  private static RunningIngest ingest;

  @BeforeAll
  static void start() {
    ingest =
        new RunningIngest(
            RunningIngest.broker(),
            List.of(Hands.class),
            "--dateline.ingest.require-keys=false",
            "--server.tomcat.connection-timeout=1s");
  }

  @AfterAll
  static void stop() {
    ingest.close();
  }

  @Test
  void aBodyThatTricklesIsA408AndItsConnectionAndRoomEnd() throws IOException {
    try (Socket socket = ingest.connect()) {
      OutputStream body = socket.getOutputStream();
      body.write(HEAD.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      int seconds = 0;
      while (answer.available() == 0 && seconds < 3600) {
        body.write('x');
        body.flush();
        CLOCK.turn(Duration.ofSeconds(5));
        seconds += 5;
        Thread.onSpinWait();
      }
      assertThat(new String(rest(answer), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 408")
          .contains("the body came slower than 65536 bytes a second");
    }
    assertThat(roomTaken()).isZero();
  }

  @Test
  void aBodyThatStopsComingIsA408() throws IOException {
    try (Socket socket = ingest.connect()) {
      socket.getOutputStream().write((HEAD + "some").getBytes(StandardCharsets.US_ASCII));

      assertThat(new String(rest(socket.getInputStream()), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 408")
          .contains("application/problem+json");
    }
    assertThat(roomTaken()).isZero();
  }

  @Test
  void whoIsTurnedAwayAndTricklesOnIsCutOff() throws IOException {
    try (Socket socket = ingest.connect()) {
      OutputStream body = socket.getOutputStream();
      body.write(
          HEAD.replace("harbour", "nowhere")
              .replace("100000", "100000000")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      assertThat(answer.read()).isEqualTo('H'); // it does not wait for the body

      assertThatExceptionOfType(SocketException.class)
          .isThrownBy(
              () -> {
                while (true) {
                  body.write('x');
                  body.flush();
                }
              });
    }
  }

  @Test
  void aPaceIsAskedForOnlyAfterTheGraceAndOnAverage() {
    TestClock clock = new TestClock();
    PacedBody body = new PacedBody(new ByteArrayInputStream(new byte[1 << 20]), clock);
    byte[] buffer = new byte[640 << 10];

    assertThat(body.read(buffer, 0, 1)).isEqualTo(1);
    clock.turn(Duration.ofSeconds(10));
    assertThat(body.read(buffer, 0, 1)).isEqualTo(1);
    assertThat(body.read(buffer, 0, buffer.length)).isEqualTo(buffer.length);
    clock.turn(Duration.ofSeconds(10)); // 640 KiB are ten seconds' worth
    assertThat(body.read(buffer, 0, 1)).isEqualTo(1);
    clock.turn(Duration.ofSeconds(1));
    assertThatExceptionOfType(PushRefusal.class)
        .isThrownBy(() -> body.read(buffer, 0, 1))
        .matches(refusal -> refusal.getStatusCode() == HttpStatus.REQUEST_TIMEOUT);
  }

  private static byte[] rest(InputStream answer) throws IOException {
    return answer.readAllBytes();
  }

  private static double roomTaken() {
    return ingest.bean(MeterRegistry.class).get("news.push.in.hand").gauge().value();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Hands {
    @Bean
    @Primary
    Clock turnedClock() {
      return CLOCK;
    }
  }
}
