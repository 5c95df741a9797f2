package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.bytes;
import static news.dateline.ingest.push.Wires.gzip;
import static news.dateline.ingest.push.Wires.story;
import static news.dateline.ingest.push.Wires.zstd;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
  private final RunningIngest ingest = RunningIngest.open();

  @Test
  void anArticleHasOneReceiptHoweverItsBodyIsPacked() throws IOException {
    byte[] wire = bytes(story("tag:coding", "Packed"));

    Answer plain = ingest.post("harbour", wire);

    assertThat(plain.status()).isEqualTo(202);
    assertThat(post("gzip", gzip(wire)).items("receiptId")).isEqualTo(plain.items("receiptId"));
    assertThat(post("X-GZIP", gzip(wire)).items("receiptId")).isEqualTo(plain.items("receiptId"));
    assertThat(post("zstd", zstd(wire)).items("receiptId")).isEqualTo(plain.items("receiptId"));
    assertThat(post("identity", wire).items("receiptId")).isEqualTo(plain.items("receiptId"));
  }

  @Test
  void gzipThatIsTheWireItselfIsStillUnpackedButKeepsItsOwnReceipt() throws IOException {
    byte[] wire = bytes(story("tag:gzip-file", "A packed file"));

    Answer packed = ingest.post("harbour", gzip(wire));

    assertThat(packed.items("uri")).containsExactly("tag:gzip-file");
    assertThat(packed.items("receiptId"))
        .isNotEqualTo(ingest.post("harbour", wire).items("receiptId"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd"})
  void aBombIsA413(String coding) throws IOException {
    byte[] large = new byte[8 * ArticleLimits.WIRE_BYTES];
    byte[] bomb = coding.equals("gzip") ? gzip(large) : zstd(large);

    Answer answer = post(coding, bomb);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.detail()).contains("larger than 4194304 bytes");
  }

  @Test
  void aZstdWindowAboveWhatTheStandardAsksForIsA400() throws IOException {
    // A frame header that wants a window of 2^41 bytes, and an empty last block (RFC 8878, 3.1.1).
    byte[] frame = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0xFF, 1, 0, 0};

    assertThat(post("zstd", frame).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"gzip,false", "gzip,true", "zstd,false", "zstd,true"})
  void whatIsDamagedOrCutIsA400(String coding, boolean isCut) throws IOException {
    byte[] wire = bytes(story("tag:damaged", "Damaged"));
    byte[] packed = coding.equals("gzip") ? gzip(wire) : zstd(wire);
    byte[] bad = isCut ? Arrays.copyOf(packed, packed.length - 9) : wire;

    Answer answer = post(coding, bad);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).startsWith("the body does not unpack as " + coding);
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:dateline:problem:damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip, gzip", "gzip,zstd"})
  void anyOtherCodingIsA415ThatNamesThoseThatAreTaken(String coding) throws IOException {
    Answer answer = post(coding, bytes("x"));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept-Encoding")).isEqualTo("gzip, zstd");
  }

  private Answer post(String coding, byte[] body) throws IOException {
    return ingest.post("harbour", body, "Content-Encoding", coding);
  }
}
