package news.dateline.launcher.secure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodePasswordTest {
  @Test
  void theHashIsTheOneThatOtherProgramsMakeOfPasswordAndSalt() {
    byte[] salt = new byte[32];
    for (int i = 0; i < salt.length; i++) {
      salt[i] = (byte) i;
    }
    assertThat(NodePassword.hash("correct horse", salt))
        .isEqualTo(
            "{PBKDF2}10000$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=$RYtwiEklPUvuwk78cNecnqdNgJU2+nOni4YSzdtLYNA=");
  }

  @Test
  void noTwoHashesOfAPasswordAreEqual() {
    assertThat(NodePassword.hash("correct horse")).isNotEqualTo(NodePassword.hash("correct horse"));
  }
}
