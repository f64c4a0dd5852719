package marsad.tables;

import marsad.tables.GateResult.Otherwise;

/**
 * A limit of a gate.
 *
 * @param atMost most that is let through, at least 0
 * @param otherwise what happens above it
 */
public record GateLimit(double atMost, Otherwise otherwise) {
  public GateLimit {
    if (!(atMost >= 0)) {
      throw new IllegalArgumentException("A gate lets through at least 0, not " + atMost + ".");
    }
  }
}
