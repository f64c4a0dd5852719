package marsad.sources.bytes;

import java.io.IOException;

/** A compressed file grows beyond all measure of text: a decompression bomb. */
public final class ExpansionException extends IOException {
  private static final long serialVersionUID = 1L;

  ExpansionException(String message) {
    super(message);
  }
}
