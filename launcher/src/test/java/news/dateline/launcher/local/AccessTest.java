package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.launcher.secure.SecurityFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
  @TempDir private Path data;

  @Test
  void aFolderThatWasSecuredOnceIsNotStartedOpen() throws IOException {
    Files.createDirectories(data.resolve("security"));
    Files.createFile(data.resolve("security/ca.pem"));
    assertIsNotStartedOpen();
  }

  @Test
  void aSecuredBrokerAndNodeListenWithTlsOnly() {
    Access secured = new SecuredAccess(new SecurityFolder(data), new Ports(0));
    assertThat(secured.brokerSettings().values()).noneMatch(value -> value.contains("PLAINTEXT"));
    assertThat(secured.nodeSettings()).contains("xpack.security.http.ssl.enabled: true");
    assertThat(secured.elasticsearchUri()).isEqualTo("https://127.0.0.1:9200");
  }

  @Test
  void noSecretIsAnArgumentOfAServiceAndWithoutTheSecretsTheFolderIsStillSecured()
      throws IOException {
    Access secured = Access.of(LocalOptions.of(data, new Ports(0)).withSecurity());
    Path security = data.resolve("security");
    String password = new SecurityFolder(security).kafkaPassword("index-service");
    assertThat(password).hasSizeGreaterThan(40);
    assertThat(secured.argumentsOf(Part.INDEX))
        .contains("--spring.config.import=configtree:" + security.resolve("index-service") + "/")
        .noneMatch(argument -> argument.contains(password));

    FileTree.delete(security); // as who has all of them renewed
    assertIsNotStartedOpen();
  }

  @Test
  void theDeskIsNobodyAtTheBrokerAndAReaderAtTheNode() throws IOException {
    Access secured = Access.of(LocalOptions.of(data, new Ports(0)).withSecurity());
    Path folder = data.resolve("security/desk");
    assertThat(folder).isEmptyDirectory(); // until the node runs, which makes its key
    assertThat(data.resolve("security/desk.key")).doesNotExist();
    assertThat(secured.argumentsOf(Part.DESK))
        .contains(
            "--spring.config.import=configtree:" + folder + "/",
            "--spring.elasticsearch.restclient.ssl.bundle=dateline")
        .noneMatch(argument -> argument.contains("kafka"));
  }

  private void assertIsNotStartedOpen() {
    LocalOptions open = LocalOptions.of(data, Ports.free());
    assertThatThrownBy(() -> LocalSystem.start(open, Progress.none()))
        .isInstanceOf(LocalSystemException.class)
        .hasMessageContaining("secured")
        .hasMessageContaining("./dateline up");
  }
}
