package news.dateline.launcher.chaos;

/** What a run does; all its chance comes from the seed. */
record ChaosPlan(int stories, int faults, long seed) {

  /** What repeats it. */
  String commandLine() {
    return "./dateline chaos --stories %d --faults %d --seed %d".formatted(stories, faults, seed);
  }
}
