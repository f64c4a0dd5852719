package marsad.sources.bytes;

import java.io.IOException;

/** A file or a part of it grows beyond all measure of text: a decompression bomb. */
public final class ExpansionException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With what grows, and how far. */
  public ExpansionException(String message) {
    super(message);
  }
}
