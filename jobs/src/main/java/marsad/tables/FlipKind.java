package marsad.tables;

/** How a holder's stance turned between two days. */
public enum FlipKind {
  /** From for to against, or back. */
  OPPOSITE,
  /** From unconditional to conditional. */
  CONDITIONAL
}
