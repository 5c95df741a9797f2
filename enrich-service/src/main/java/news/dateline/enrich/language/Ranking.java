package news.dateline.enrich.language;

import java.util.List;

/** How likely each language is for one text, the likeliest first; at least one. */
record Ranking(List<Likely> languages) {
  record Likely(String tag, double likelihood) {}

  Ranking {
    languages = List.copyOf(languages);
  }

  /** The likeliest; there is one. */
  String best() {
    return languages.getFirst().tag;
  }

  /** 0 to 1: how likely {@code tag} is beside its likeliest rival; a tie is 0.5. */
  double confidence(String tag, Languages known) {
    double own = 0;
    double rival = 0;
    for (Likely language : languages) {
      if (known.isSame(language.tag, tag)) {
        own = Math.max(own, language.likelihood);
      } else {
        rival = Math.max(rival, language.likelihood);
      }
    }
    return own == 0 ? 0 : own / (own + rival);
  }
}
