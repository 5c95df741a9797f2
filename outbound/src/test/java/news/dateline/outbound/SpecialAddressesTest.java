package news.dateline.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700::1111",
        "2a00:1450::1",
        "3ffe:ffff::1",
        "64:ff9b::101:101",
        "::ffff:1.1.1.1"
      })
  void aPublicAddressIsAsked(String literal) throws UnknownHostException {
    assertThat(SpecialAddresses.of(InetAddress.getByName(literal))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "10.0.0.1, private (RFC 1918)",
        "10.255.255.255, private (RFC 1918)",
        "172.16.0.0, private (RFC 1918)",
        "172.31.255.255, private (RFC 1918)",
        "192.168.0.0, private (RFC 1918)",
        "192.168.255.255, private (RFC 1918)",
        "100.64.0.0, a carrier's private (RFC 6598)",
        "100.127.255.255, a carrier's private (RFC 6598)",
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "169.254.0.1, link-local",
        "169.254.255.255, link-local",
        "::1, loopback",
        "fc00::1, private (unique local)",
        "fdff:ffff::1, private (unique local)",
        "fe80::1, link-local",
        "febf::1, link-local",
        "::ffff:127.0.0.1, loopback",
        "::ffff:a00:1, private (RFC 1918)",
        "64:ff9b::7f00:1, loopback",
        "64:ff9b::10.0.0.1, private (RFC 1918)",
      })
  void aPrivateAddressNeedsTheSourcesWord(String literal, String what) throws UnknownHostException {
    InetAddress address = InetAddress.getByName(literal);

    assertThat(SpecialAddresses.of(address)).get().returns(what, AddressRange::what);
    assertThatThrownBy(() -> check(false).check("news.example", address))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessageContaining(what)
        .hasMessageContaining("feed.privateAddresses");
    assertThatCode(() -> check(true).check("news.example", address)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "169.254.169.254, cloud metadata",
        "169.254.170.2, cloud metadata",
        "100.100.100.200, cloud metadata",
        "fd00:ec2::254, cloud metadata",
        "64:ff9b::a9fe:a9fe, cloud metadata",
        "::ffff:169.254.169.254, cloud metadata",
        "0.0.0.0, 'this host'",
        "0.1.2.3, 'this host'",
        "192.0.0.8, protocol assignment",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4 relay",
        "198.18.0.1, benchmarking",
        "198.19.255.255, benchmarking",
        "198.51.100.1, documentation",
        "203.0.113.255, documentation",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, broadcast",
        "::, not public",
        "::7f00:1, not public",
        "::a00:1, not public",
        "64:ff9b::, 'this host'",
        "64:ff9b:1::a00:1, not public",
        "100::1, not public",
        "1fff::1, not public",
        "2001::1, Teredo tunnel",
        "2001:2::1, benchmarking",
        "2001:db8::1, documentation",
        "2001:1ff::1, protocol assignment",
        "2002:7f00:1::, 6to4 tunnel",
        "2002:808:808::1, 6to4 tunnel",
        "3fff:fff::1, documentation",
        "4000::1, not public",
        "5f00::1, not public",
        "fec0::1, site-local",
        "ff02::1, multicast",
      })
  void whatNoFeedIsAtIsRefusedEvenToSourcesWithPrivateAddresses(String literal, String what)
      throws UnknownHostException {
    InetAddress address = InetAddress.getByName(literal);

    assertThat(SpecialAddresses.of(address))
        .get()
        .returns(what.strip(), AddressRange::what)
        .returns(false, AddressRange::mayBeAllowed);
    assertThatThrownBy(() -> check(true).check("news.example", address))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessageContaining("no source may be");
  }

  static AddressCheck check(boolean privateAddresses) {
    return new AddressCheck(privateAddresses, "source", "a source that sets feed.privateAddresses");
  }
}
