package news.dateline.launcher.secure;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;

/**
 * Makes the keys of one system and an authority that vouches for them. The authority's own key is
 * forgotten: nobody can make one more certificate that this system trusts.
 */
final class Certificates {
  private final Path folder;
  private final Issuer issuer = new Issuer();

  private Certificates(Path folder) throws GeneralSecurityException, IOException {
    this.folder = folder;
  }

  /**
   * Writes {@code ca.pem} last, and of each of these {@code NAME.key}, {@code NAME.crt} and both in
   * {@code NAME.pem}.
   */
  static void make(Path folder, List<String> servers, List<String> clients) throws IOException {
    try {
      Certificates certificates = new Certificates(folder);
      for (String name : servers) {
        KeyPair keys = Issuer.newKeys();
        certificates.write(
            name, keys.getPrivate(), certificates.issuer.server(name, keys.getPublic()));
      }
      for (String name : clients) {
        KeyPair keys = Issuer.newKeys();
        certificates.write(
            name, keys.getPrivate(), certificates.issuer.client(name, keys.getPublic()));
      }
      OwnerOnly.write(folder.resolve("ca.pem"), pem("CERTIFICATE", certificates.issuer.own()));
    } catch (GeneralSecurityException e) {
      throw new IOException("certificates cannot be made: " + e.getMessage(), e);
    }
  }

  private void write(String name, PrivateKey privateKey, byte[] certificate) throws IOException {
    String key = pem("PRIVATE KEY", privateKey.getEncoded());
    String chain = pem("CERTIFICATE", certificate) + pem("CERTIFICATE", issuer.own());
    OwnerOnly.write(folder.resolve(name + ".key"), key);
    OwnerOnly.write(folder.resolve(name + ".crt"), chain);
    OwnerOnly.write(folder.resolve(name + ".pem"), key + chain); // as Kafka wants them
  }

  private static String pem(String type, byte[] der) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(type, base64);
  }
}
