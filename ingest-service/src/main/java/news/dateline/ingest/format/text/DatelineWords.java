package news.dateline.ingest.format.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell a dateline from a sentence. */
final class DatelineWords {
  /** News agencies and release services, as they print themselves in datelines. */
  private static final Set<String> AGENCIES =
      words(
          """
          aa, aap, abr, accesswire, adnkronos, afp, agencia efe, agerpres, agi, anadolu, ani,
          anp, ansa, antara, ap, apa, aps, askanews, ats, belga, belta, bernama, bloomberg,
          bta, business wire, canadian press, cna, cp, ctk, čtk, dha, dow jones, dpa, efe,
          epd, europa press, globe newswire, ians, iha, interfax, irna, jiji, keystone-sda,
          kna, kuna, kyodo, lusa, mena, mti, notimex, ntb, pa, pap, petra, pr newswire,
          prnewswire, press association, prensa latina, pti, reuters, ritzau, sana, sda, sid,
          spa, stt, tass, tasr, telam, télam, the canadian press, tt, ukrinform, unian, uni,
          upi, wam, xinhua, yonhap, тасс, интерфакс, укринформ, رويترز, أ ف ب, د ب أ, وام,
          واس, קיודו, भाषा, 共同, 時事, 新华社, 中央社, 美國商業資訊, 美国商业资讯
          """);

  /** Three letters tell a month from a surname once a number stands beside it. */
  private static final Set<String> MONTHS =
      words(
          """
          jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, mär, mai, okt, dez, jän,
          fév, fev, avr, jui, aoû, aou, déc, ene, abr, ago, dic, set, out, gen, mag, giu, lug,
          ott, mrt, mei, maj, oca, şub, nis, haz, tem, ağu, eyl, eki, kas, ara, sty, lut, kwi,
          cze, lip, sie, wrz, paź, lis, gru, янв, фев, мар, апр, мая, май, июн, июл, авг, сен,
          окт, ноя, дек, січ, лют, бер, кві, тра, чер, лип, сер, вер, жов, гру, ιαν, φεβ, μαρ,
          απρ, μαΐ, ιου, αυγ, σεπ, οκτ, νοε, δεκ
          """);

  private static final Set<String> PARTICLES =
      words(
          """
          aan, al, am, an, and, auf, bei, d', da, das, de, del, della, den, der, des, di, do,
          dos, du, e, el, en, et, im, in, la, le, les, lès, na, nad, near, of, on, os, over,
          pri, sous, sur, the, und, upon, van, von, vor, y, на, над
          """);

  /** What is set in capitals before a dash and is no place. */
  private static final Set<String> LABELS =
      words(
          """
          ADVISORY, ALERT, ANALYSE, ANALYSIS, BACKGROUND, BREAKING, BRIEF, BRIEFS, COLUMN,
          COMMENT, COMMENTARY, CORRECTED, CORRECTION, CORRECTS, DRAFT, EDITORIAL, EDITORS,
          EILMELDUNG, EMBARGOED, EXCLUSIF, EXCLUSIVE, EXPLAINER, FACTBOX, FEATURE, FLASH,
          FOCUS, GRAPHIC, HEADLINES, HINTERGRUND, INSIGHT, INTERVIEW, KILL, LIVE, NEWS,
          NEWSFLASH, NOTE, OPINION, PHOTO, PHOTOS, PICTURE, PODCAST, PORTRAIT, PREVIEW,
          PROFILE, RELEASE, REPORT, RESULTS, REVIEW, SPECIAL, STORY, SUMMARY, TIMELINE,
          ULTIMA, ULTIM'ORA, UPDATE, UPDATED, URGENT, VIDEO, WARNING, WATCH, WRAP, WRAPUP,
          ZUSAMMENFASSUNG, UNICEF, UNESCO, INTERPOL, EUROPOL, FRONTEX, BRICS, ASEAN, COVID,
          QUESTION, ANSWER, СРОЧНО, МОЛНИЯ, ИНТЕРВЬЮ
          """);

  /** Places of up to four letters; other short words in capitals are rather acronyms. */
  private static final Set<String> SHORT_PLACES =
      words(
          """
          ADEN, APIA, BAKU, BARI, BERN, BONN, BRNO, CALI, CORK, DOHA, GAZA, GENT, GIZA, GRAZ,
          HULL, JUBA, KÖLN, KIEV, KYIV, LIMA, LINZ, LODZ, ŁÓDŹ, LOMÉ, LOME, LUND, LYON, MALE,
          METZ, NICE, NIŠ, OMAN, OSLO, OULU, PAU, PERM, PISA, RENO, RIGA, ROM, ROMA, ROME,
          SUVA, ULM, UFA, VIGO, WIEN, YORK, MINSK, БАКУ, КИЕВ, КИЇВ, ОМСК, РИГА, УФА
          """);

  private DatelineWords() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isAgency(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int desk = lower.indexOf('/');
    return AGENCIES.contains(desk > 0 ? lower.substring(0, desk) : lower);
  }

  /** A month by its first letters; in scripts without capitals any word beside a number. */
  static boolean isMonth(String word) {
    if (word.isEmpty() || !hasCase(word.codePointAt(0))) {
      return !word.isEmpty() && word.length() <= 12;
    }
    return word.length() >= 3 && MONTHS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether words in capitals may stand for a place, with nothing but a dash after them. */
  static boolean mayBePlace(String capitals) {
    for (String word : capitals.split("[ /]", -1)) {
      if (LABELS.contains(word)) {
        return false;
      }
    }
    return capitals.length() > 4 || SHORT_PLACES.contains(capitals);
  }

  /** Whether the name is set in capitals, particles aside; false in scripts without them. */
  static boolean isCapitals(String name) {
    int capitals = 0;
    for (String word : name.split(" ", -1)) {
      if (!isParticle(word)) {
        for (int i = 0; i < word.length(); i++) {
          if (Character.isLowerCase(word.charAt(i))) {
            return false;
          }
          capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
      }
    }
    return capitals >= 2;
  }

  static boolean hasCase(int codePoint) {
    return Character.isUpperCase(codePoint)
        || Character.isLowerCase(codePoint)
        || Character.isTitleCase(codePoint);
  }
}
