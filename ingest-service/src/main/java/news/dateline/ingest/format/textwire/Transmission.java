package news.dateline.ingest.format.textwire;

import java.util.ArrayList;
import java.util.List;

/**
 * One message of a text wire, cut at its control characters: SOH header STX text ETX post-text EOT.
 *
 * @param header from SOH to STX, or to ETX where there is no STX
 * @param text from STX to ETX; empty where there is no STX
 * @param trailer from ETX to EOT; empty where there is no ETX
 * @param hasText whether STX stands
 * @param ended whether ETX or EOT stands
 */
public record Transmission(
    String header, String text, String trailer, boolean hasText, boolean ended) {
  /** Start of heading (ISO 646). */
  public static final char SOH = 1;

  private static final char STX = 2;
  private static final char ETX = 3;
  private static final char EOT = 4;

  /** What pads: NUL, SYN, DEL. */
  private static final String FILLERS = "\0\u0016\u007f";

  /** The first {@code most} messages of a delivery; what stands between them are fillers. */
  public static List<Transmission> in(String delivery, int most) {
    List<Transmission> found = new ArrayList<>();
    int start = delivery.indexOf(SOH);
    if (start < 0) {
      start = -1; // no SOH at all: the whole is one message
    }
    while (start < delivery.length() && found.size() < most) {
      int next = delivery.indexOf(SOH, start + 1);
      int end = next < 0 ? delivery.length() : next;
      Transmission message = cut(delivery, start + 1, end);
      if (!message.isBlank()) {
        found.add(message);
      }
      start = end;
    }
    return found;
  }

  private boolean isBlank() {
    return header.isBlank() && text.isBlank();
  }

  private static Transmission cut(String delivery, int from, int to) {
    int eot = delivery.indexOf(EOT, from, to);
    int end = eot < 0 ? to : eot;
    int stx = delivery.indexOf(STX, from, end);
    int etx = delivery.indexOf(ETX, stx < 0 ? from : stx, end);
    int textEnd = etx < 0 ? end : etx;
    return new Transmission(
        withoutFillers(delivery.substring(from, stx < 0 ? textEnd : stx)),
        stx < 0 ? "" : withoutFillers(delivery.substring(stx + 1, textEnd)),
        etx < 0 ? "" : withoutFillers(delivery.substring(etx + 1, end)),
        stx >= 0,
        etx >= 0 || eot >= 0);
  }

  private static String withoutFillers(String part) {
    boolean padded = false;
    for (int i = 0; i < FILLERS.length() && !padded; i++) {
      padded = part.indexOf(FILLERS.charAt(i)) >= 0;
    }
    if (!padded) {
      return part;
    }
    StringBuilder clean = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      if (FILLERS.indexOf(part.charAt(i)) < 0) {
        clean.append(part.charAt(i));
      }
    }
    return clean.toString();
  }
}
