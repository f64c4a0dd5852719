package marsad.reuse;

/**
 * An article that holds a key by which articles find each other.
 *
 * @param layer what the key is, see {@link Layer}
 * @param key an anchor, a value of a sketch or the hash of a whole text
 * @param day the article's day, counted from 1970-01-01; {@link #UNDATED} if not known
 * @param article hash of the article's id
 * @param isShort whether the article has few anchors, so that one shared is enough
 * @param state whether the article held the key before and holds it now
 */
public record AnchorPlace(
    int layer, long key, int day, long article, boolean isShort, State state) {
  /** Whether a place was there when copies were found last, and is there now. */
  public enum State {
    /** Then and now. */
    KEPT(0),
    /** Only now: the article has yet to be compared with the others. */
    NEW(1),
    /** Only then. */
    GONE(2);

    private final int bits;

    State(int bits) {
      this.bits = bits;
    }

    /** How {@link AnchorPlaces} keeps it: 0 to 2. */
    int bits() {
      return bits;
    }

    static State of(int bits) {
      return switch (bits) {
        case 0 -> KEPT;
        case 1 -> NEW;
        default -> GONE;
      };
    }
  }

  /** Stands before every day. */
  public static final int UNDATED = Integer.MIN_VALUE;

  /** Kinds of keys, from the rarest to be shared to the most common. */
  public static final class Layer {
    /** Hash of the whole text. */
    public static final int TEXT = 0;

    /** A value of a sketch: of near-identical texts most have it in common. */
    public static final int SKETCH = 1;

    /** An anchor. */
    public static final int ANCHOR = 2;

    private Layer() {}
  }

  boolean isNew() {
    return state == State.NEW;
  }

  /** Whether it is there before or after the change; a place that is kept is there in both. */
  boolean isThere(boolean afterChange) {
    return state != (afterChange ? State.GONE : State.NEW);
  }

  boolean isDated() {
    return day != UNDATED;
  }

  boolean hasKeyOf(AnchorPlace other) {
    return layer == other.layer && key == other.key;
  }
}
