package news.dateline.ingest.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {
  @ParameterizedTest
  @CsvSource({
    "text/html, <meta charset=iso-8859-1>, windows-1252, é€“",
    "text/html, <meta charset='windows-1251'>, windows-1251, Жук",
    "text/html; charset=utf-8, <meta charset=windows-1251>, UTF-8, é€Жук",
    "text/html; charset=\"Shift_JIS\", <p>, windows-31j, 東京",
    "text/html, <meta http-equiv=Content-Type content='text/html; charset=gb2312'>, GBK, 北京",
    "text/html, <meta charset=utf-16>, UTF-8, é€",
    "text/html, <p>, UTF-8, é€",
    "text/html, <p>, windows-1252, é€",
    "text/html; charset=nonsense, <meta charset=koi8-r>, KOI8-R, Жук",
    "text/html, <?xml version='1.0' encoding='ISO-8859-9'?>, windows-1254, ışğ"
  })
  void thePageIsDecodedInTheOrderOfTheStandard(
      String contentType, String head, String charset, String text) {
    byte[] bytes = (head + text).getBytes(Charset.forName(charset));
    assertThat(PageCharset.decode(Pages.wire(bytes, contentType)).text()).endsWith(text);
  }
}
