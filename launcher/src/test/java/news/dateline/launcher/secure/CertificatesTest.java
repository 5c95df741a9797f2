package news.dateline.launcher.secure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
  private static final String SERVER_USE = "1.3.6.1.5.5.7.3.1";
  private static final String CLIENT_USE = "1.3.6.1.5.5.7.3.2";

  @TempDir private Path folder;

  @BeforeEach
  void make() throws Exception {
    Certificates.make(folder, List.of("kafka"), List.of("operator"));
  }

  @Test
  void theAuthorityVouchesForEachAndMayDoNothingElse() throws Exception {
    X509Certificate authority = read("ca.pem");
    assertThat(authority.getBasicConstraints()).isNotNegative();
    assertThat(authority.getKeyUsage())
        .containsExactly(false, false, false, false, false, true, true, false, false);
    for (String name : List.of("kafka", "operator")) {
      PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
      trust.setRevocationEnabled(false);
      CertPath path =
          CertificateFactory.getInstance("X.509").generateCertPath(List.of(read(name + ".crt")));
      assertThat(CertPathValidator.getInstance("PKIX").validate(path, trust)).isNotNull();
      assertThat(folder.resolve(name + ".crt"))
          .content()
          .as("its chain ends in the very certificate of the authority")
          .endsWith(Files.readString(folder.resolve("ca.pem")));
    }
  }

  @Test
  void aServerIsOneOfThisMachineAndMayCallAndAClientMayCall() throws Exception {
    X509Certificate server = read("kafka.crt");
    assertThat(server.getSubjectX500Principal().getName()).isEqualTo("CN=kafka");
    assertThat(server.getSubjectAlternativeNames())
        .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
    assertThat(server.getExtendedKeyUsage()).containsExactly(SERVER_USE, CLIENT_USE);
    assertThat(server.getBasicConstraints()).as("is no authority").isNegative();
    assertThat(read("operator.crt").getExtendedKeyUsage()).containsExactly(CLIENT_USE);
  }

  @Test
  void aCertificateHoldsForTenYearsFromAnHourAgo() throws Exception {
    X509Certificate server = read("kafka.crt");
    Instant from = server.getNotBefore().toInstant();
    assertThat(from).isBefore(Instant.now());
    assertThat(Duration.between(from, server.getNotAfter().toInstant()).toDays()).isEqualTo(3650);
  }

  private X509Certificate read(String file) throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }
}
