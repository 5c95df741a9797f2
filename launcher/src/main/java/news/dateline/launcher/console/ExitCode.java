package news.dateline.launcher.console;

/** Exit codes; they mean the same in every command. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** Something was refused, or is not as it should be. */
  public static final int REFUSED = 1;

  /** The command line is wrong; nothing was done. */
  public static final int USAGE = 2;

  /** The system is not reachable, or did not acknowledge. */
  public static final int UNREACHABLE = 3;

  /** Nobody reads the output any more: 128 and SIGPIPE, as shells report it of other programs. */
  public static final int PIPE_CLOSED = 141;

  private ExitCode() {}
}
