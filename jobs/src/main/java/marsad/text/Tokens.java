package marsad.text;

/**
 * The words and numbers of a text in order. A token is known by its place in the row (from 0); no
 * object is made for it.
 */
public final class Tokens {
  private final NormalizedText source;

  /** Begin and end of each token in the normalized text, in turn. */
  private final int[] bounds;

  private final long[] hashes;
  private final int size;

  Tokens(NormalizedText source, int[] bounds, long[] hashes, int size) {
    this.source = source;
    this.bounds = bounds;
    this.hashes = hashes;
    this.size = size;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** First character of a token, in the normalized text. */
  public int begin(int token) {
    return bounds[2 * token];
  }

  /** One past the last character of a token, in the normalized text. */
  public int end(int token) {
    return bounds[2 * token + 1];
  }

  /** Number of UTF-16 units of a token, in the normalized text. */
  public int length(int token) {
    return bounds[2 * token + 1] - bounds[2 * token];
  }

  /** {@link LetterHash Hash} of a token as normalized. */
  public long hash(int token) {
    return hashes[token];
  }

  /** First character of a token, in the raw text. */
  public int rawBegin(int token) {
    return source.rawBegin(begin(token));
  }

  /** One past the last character of a token, in the raw text; marks on its last letter included. */
  public int rawEnd(int token) {
    return source.rawEnd(end(token));
  }

  /** A token as normalized. */
  public String text(int token) {
    return source.text().substring(begin(token), end(token));
  }

  /** The text the tokens were cut from. */
  public NormalizedText source() {
    return source;
  }
}
