package marsad.settings;

/**
 * A settings or rule file, or an option, is wrong. The message says what, where, and what to do.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }

  public SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
