package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.Resource;

/** How currencies are written. Read-only once loaded. */
final class Currencies {
  /** "trinidad and tobago dollars" */
  static final int LONGEST_NAME_WORDS = 4;

  private static final String RESOURCE = "currencies.txt";
  private static final String SHARED = " @ ";
  private static final String MARKS = "<?^";
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Map<String, Measure> before = new HashMap<>();
  private final Map<String, Measure> after = new HashMap<>();
  private final Map<String, Map<String, String>> shared = new HashMap<>();

  private Currencies() {}

  static Currencies load() {
    Currencies currencies = new Currencies();
    Resource.lines(Currencies.class, RESOURCE).forEach(currencies::line);
    return currencies;
  }

  /** The currency whose sign or code {@code written} is. */
  Optional<Measure> before(String written) {
    return Optional.ofNullable(before.get(written));
  }

  /** The currency that {@code written}, a sign, code or name, names after a number. */
  Optional<Measure> after(String written) {
    return Optional.ofNullable(after.get(written))
        .or(() -> Optional.ofNullable(after.get(written.toLowerCase(Locale.ROOT))));
  }

  /** By country, the currencies that {@code name} means there; empty where it means but one. */
  Map<String, String> shared(String name) {
    return shared.getOrDefault(name, Map.of());
  }

  private void line(String line) {
    int at = line.indexOf(SHARED);
    if (at >= 0) {
      share(line.substring(0, at), line.substring(at + SHARED.length()));
      return;
    }
    int colon = line.indexOf(": ");
    String head = line.substring(0, colon);
    String code = head.substring(0, 3);
    boolean hundredth = head.endsWith("/100");
    if (!hundredth) {
      Measure itself = new Measure(code, BigDecimal.ONE, head.endsWith("?"), false, code);
      before.put(code, itself);
      after.put(code, itself);
    }
    for (String form : line.substring(colon + 2).split(", ", -1)) {
      form(code, hundredth ? HUNDREDTH : BigDecimal.ONE, form);
    }
  }

  private void form(String code, BigDecimal factor, String marked) {
    int end = marked.length();
    while (MARKS.indexOf(marked.charAt(end - 1)) >= 0) {
      end--;
    }
    String marks = marked.substring(end);
    String name = marked.substring(0, end);
    boolean plural = name.endsWith("~");
    String form = plural ? name.substring(0, name.length() - 1) : name;
    Measure measure = new Measure(code, factor, marks.contains("?"), marks.contains("^"), form);
    if (marks.contains("<")) {
      before.put(form, measure);
      return;
    }
    after.put(form, measure);
    if (plural) {
      after.put(form + "s", measure);
    }
    if (!Character.isLetter(form.charAt(form.length() - 1))
        && factor.compareTo(BigDecimal.ONE) == 0) {
      before.put(form, measure);
    }
  }

  /** "peso~, pesos @ AR ARS, MX MXN": one name, by country. */
  private void share(String names, String codes) {
    Map<String, String> byCountry = new LinkedHashMap<>();
    for (String pair : codes.split(", ", -1)) {
      byCountry.put(pair.substring(0, 2), pair.substring(3));
    }
    for (String name : names.split(", ", -1)) {
      shared.put(name, Map.copyOf(byCountry));
      if (!after.containsKey(name) && !before.containsKey(name)) {
        Measure nobodys = new Measure("", BigDecimal.ONE, false, false, name);
        after.put(name, nobodys);
        after.put(name + "s", nobodys);
      }
    }
  }
}
