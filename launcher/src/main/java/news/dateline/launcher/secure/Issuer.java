package news.dateline.launcher.secure;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues certificates (RFC 5280). Its key is in this object only. */
final class Issuer {
  private static final X500Name NAME = name("authority");
  private static final Duration VALID = Duration.ofDays(3650); // no data folder is kept for so long
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
  private static final int SERIAL_BYTES = 16; // RFC 5280, 4.1.2.2: positive, at most 20 bytes

  private final Instant from = Instant.now().minus(CLOCKS_DIFFER);
  private final KeyPair keys = newKeys();
  private final JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();

  private final byte[] own;

  Issuer() throws GeneralSecurityException, IOException {
    own =
        signed(
            of(NAME, keys.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                .addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
  }

  static KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  /** Its own certificate. */
  byte[] own() {
    return own.clone();
  }

  /** Of a server of this machine, which may also call others: a broker calls itself. */
  byte[] server(String name, PublicKey key) throws GeneralSecurityException, IOException {
    GeneralName[] here = {
      new GeneralName(GeneralName.dNSName, "localhost"),
      new GeneralName(GeneralName.iPAddress, "127.0.0.1")
    };
    return signed(
        of(name(name), key)
            .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(here))
            .addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(
                    new KeyPurposeId[] {
                      KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
                    })));
  }

  /** Of somebody who calls servers. */
  byte[] client(String name, PublicKey key) throws GeneralSecurityException, IOException {
    return signed(
        of(name(name), key)
            .addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)));
  }

  private X509v3CertificateBuilder of(X500Name subject, PublicKey key) throws IOException {
    return new JcaX509v3CertificateBuilder(
            NAME,
            new BigInteger(1, Arrays.copyOf(Secrets.bytes(), SERIAL_BYTES)),
            Date.from(from),
            Date.from(from.plus(VALID)),
            subject,
            key)
        .addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key))
        .addExtension(
            Extension.authorityKeyIdentifier,
            false,
            ids.createAuthorityKeyIdentifier(keys.getPublic()));
  }

  private byte[] signed(X509v3CertificateBuilder certificate)
      throws GeneralSecurityException, IOException {
    try {
      return certificate
          .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
          .getEncoded();
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException("a certificate cannot be signed", e);
    }
  }

  private static X500Name name(String commonName) {
    return new X500Name("CN=" + commonName);
  }
}
