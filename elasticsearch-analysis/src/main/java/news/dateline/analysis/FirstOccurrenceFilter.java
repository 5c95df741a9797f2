package news.dateline.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps the first occurrence of every term and leaves a gap in the positions for the others. */
final class FirstOccurrenceFilter extends FilteringTokenFilter {
  private static final int USUAL_TERMS = 16; // a start size only; the set grows

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final CharArraySet seen = new CharArraySet(USUAL_TERMS, false);

  FirstOccurrenceFilter(TokenStream tokens) {
    super(tokens);
  }

  @Override
  protected boolean accept() {
    return seen.add(term.toString());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    seen.clear();
  }
}
