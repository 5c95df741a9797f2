package news.dateline.desk.marks;

import java.text.NumberFormat;
import java.util.Locale;
import news.dateline.article.Amount;

/** Amounts in figures. */
public final class Amounts {
  private static final int DECIMALS = 4; // half a basis point

  private Amounts() {}

  /** Such as {@code 4,300,000,000 USD} or {@code 3.5 %}. */
  public static String words(Amount amount) {
    NumberFormat figures = NumberFormat.getInstance(Locale.ENGLISH); // none is shared by threads
    figures.setMaximumFractionDigits(DECIMALS);
    return figures.format(amount.value()) + " " + amount.unit();
  }
}
