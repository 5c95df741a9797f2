package news.dateline.query;

import java.util.List;

/** What a query asks for: a tree. */
public sealed interface Part {
  /** Every one of these. */
  record All(List<Part> parts) implements Part {
    /** Parts are copied. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Any(List<Part> parts) implements Part {
    /** Parts are copied. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** All but this. */
  record Not(Part part) implements Part {}

  /** A word of headline, lead or body, in any of its forms. */
  record Word(String text) implements Part {}

  /** Words of headline, lead or body that follow each other. */
  record Phrase(String text) implements Part {}

  /** From one of these sources. */
  record Source(List<String> ids) implements Part {
    /** Ids are copied. */
    public Source {
      ids = List.copyOf(ids);
    }
  }

  /** Somebody or something is mentioned whose name has these words. */
  record Named(List<String> fields, String words) implements Part {
    /** Fields are copied. */
    public Named {
      fields = List.copyOf(fields);
    }
  }

  /** One of these fields has this name, and not only words of it. */
  record Exactly(List<String> fields, String name) implements Part {
    /** Fields are copied. */
    public Exactly {
      fields = List.copyOf(fields);
    }
  }

  /** An entity of an open list is mentioned, such as {@code wikidata:Q7747}. */
  record Identified(String uri) implements Part {}

  /** A country by its ISO 3166-1 code. */
  record Country(String code) implements Part {}

  /** A language with all its regions, or with one. */
  record Language(String tag) implements Part {}

  /** A subject by its code, or by words of its name. */
  record Subject(String codeOrWords) implements Part {}

  /** An urgency, both ends included. */
  record Urgency(int from, int to) implements Part {}

  /** A time of the article that lies in a span. */
  record Timed(TimeField field, Span span) implements Part {}

  /** A place is mentioned that lies within a distance. */
  record Near(double latitude, double longitude, double kilometres) implements Part {}

  /** Which time is meant. */
  enum TimeField {
    /** When the version was made. */
    PUBLISHED,
    /** A date that the text mentions. */
    MENTIONED,
    /** A date that the text mentions and that lay ahead of it. */
    COMING
  }
}
