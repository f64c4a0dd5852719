package marsad.tables;

/** What a speaker does with his words, or an actor without words; each maps to a PLOVER code. */
public enum Act {
  /** Says, without more. */
  NEUTRAL("CONSULT"),
  /** Says with weight: affirms, stresses. */
  ASSERT("CONSULT"),
  /** Says what the outlet leaves open: claims, alleges. */
  CLAIM("CONSULT"),
  /** Admits, confesses. */
  CONCEDE("CONCEDE"),
  /** Says that something is not so. */
  DENY("REJECT"),
  /** Declines to say or to do. */
  DECLINE("REJECT"),
  /** Supports, praises, welcomes, thanks. */
  SUPPORT("SUPPORT"),
  /** Agrees, accepts, signs. */
  AGREE("AGREE"),
  /** Promises, is bound to. */
  COMMIT("AGREE"),
  /** Means to do, is ready or open for. */
  INTEND("AGREE"),
  /** Hopes, wishes. */
  HOPE("SUPPORT"),
  /** Demands, calls for, urges. */
  DEMAND("REQUEST"),
  /** Warns of. */
  WARN("THREATEN"),
  /** Is worried, doubts, regrets. */
  WORRY("PROTEST"),
  /** Threatens with. */
  THREATEN("THREATEN"),
  /** Accuses of, blames for. */
  ACCUSE("ACCUSE"),
  /** Condemns, criticises, mocks. */
  CONDEMN("PROTEST"),
  /** Rejects, opposes, rules out, refuses. */
  REJECT("REJECT"),
  /** Calls something good or bad. */
  JUDGE("CONSULT"),
  /** Leaves, ends, cancels, breaks. */
  WITHDRAW("RETREAT"),
  /** Punishes: sanctions, expels, dismisses. */
  SANCTION("SANCTION"),
  /** Attacks, strikes, invades. */
  ASSAULT("ASSAULT"),
  /** Helps, arms, funds. */
  AID("AID");

  private final String plover;

  Act(String plover) {
    this.plover = plover;
  }

  /** The nearest event code of the PLOVER ontology (Open Event Data Alliance, 2018). */
  public String plover() {
    return plover;
  }
}
