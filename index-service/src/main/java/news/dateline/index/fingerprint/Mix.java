package news.dateline.index.fingerprint;

/** The finaliser of SplitMix64: every bit of the input moves every bit of the result. */
final class Mix {
  private Mix() {}

  static long of(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
