package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Set;

/** Tells pounds that are weighed from pounds that are paid. */
final class Pounds {
  private static final Set<String> WEIGHING =
      Set.of("weigh", "weighs", "weighed", "weighing", "weight", "foot", "feet", "inch", "inches");
  private static final Set<String> AFTER_WEIGHT =
      Set.of("heavier", "lighter", "overweight", "underweight", "per");
  private static final Set<String> BODY_VERBS =
      Set.of("lost", "lose", "losing", "gained", "gain", "gaining", "shed", "dropped");
  private static final BigDecimal BODY = BigDecimal.valueOf(100); // nobody sheds more
  private static final int CONTEXT = 3; // lexemes before the number, as in "weighs about 180"
  private static final Set<String> PAID =
      Set.of(
          "aid",
          "assets",
          "benefits",
          "bonuses",
          "cash",
          "compensation",
          "contracts",
          "credit",
          "cuts",
          "damage",
          "damages",
          "debt",
          "debts",
          "earnings",
          "exports",
          "funding",
          "funds",
          "government",
          "help",
          "income",
          "investment",
          "investments",
          "loans",
          "losses",
          "money",
          "orders",
          "profit",
          "profits",
          "public",
          "repairs",
          "revenue",
          "sales",
          "savings",
          "spending",
          "state",
          "stolen",
          "support",
          "tax",
          "taxes",
          "taxpayer",
          "taxpayers",
          "taxpayer's",
          "the",
          "their",
          "its",
          "his",
          "her",
          "our",
          "my",
          "your",
          "unpaid",
          "work");
  private static final Set<String> PAID_FOR =
      Set.of(
          "bill",
          "bond",
          "bonus",
          "budget",
          "charge",
          "cheque",
          "coin",
          "contract",
          "deal",
          "deposit",
          "donation",
          "fee",
          "fine",
          "fund",
          "gift",
          "grant",
          "limit",
          "loan",
          "note",
          "notes",
          "payment",
          "pension",
          "price",
          "prize",
          "reward",
          "ticket",
          "tickets",
          "voucher");

  private final Lexemes lexemes;

  Pounds(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** Whether "pound" or "pounds" at lexeme {@code i}, after {@code quantity}, is a weight. */
  boolean isWeight(int i, Quantity quantity) {
    String next = lexemes.lower(i + 1);
    if (next.equals("of")) {
      return !PAID.contains(lexemes.lower(i + 2));
    }
    if (quantity.scaled()) {
      return false;
    }
    if (lexemes.lower(i).equals("pound") && lexemes.at(i - 1).isDash()) {
      return !PAID_FOR.contains(next);
    }
    return quantity.writing() == Quantity.Writing.PART
        || AFTER_WEIGHT.contains(next)
        || isWeighed(quantity);
  }

  private boolean isWeighed(Quantity quantity) {
    for (int n = 1; n <= CONTEXT; n++) {
      String word = lexemes.lower(quantity.start() - n);
      boolean body = BODY_VERBS.contains(word) && quantity.value().compareTo(BODY) < 0;
      if (WEIGHING.contains(word) || body) {
        return true;
      }
    }
    return false;
  }
}
