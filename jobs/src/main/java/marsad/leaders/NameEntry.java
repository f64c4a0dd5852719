package marsad.leaders;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import marsad.tables.NameClass;

/**
 * Whom a written form may denote.
 *
 * @param claims one for each leader; none if the form is of other people
 * @param words number of words
 */
record NameEntry(List<Claim> claims, int words) implements Serializable {

  /**
   * One leader's claim to a form.
   *
   * @param leader number of the leader
   * @param nameClass what the form needs before it counts
   * @param strict spellings to the letter that count; empty if any does
   * @param isImplied whether it is only the last word of a full name: a title or that name must be
   *     in the article
   */
  record Claim(int leader, NameClass nameClass, Set<String> strict, boolean isImplied)
      implements Serializable {}

  NameEntry {
    claims = List.copyOf(claims);
  }

  /** Whether other people bear this very form. */
  boolean isOthers() {
    return claims.isEmpty();
  }

  /** Whether the form denotes somebody without further evidence. */
  boolean isStrong() {
    return claims.stream().anyMatch(claim -> claim.nameClass() != NameClass.CONTEXT);
  }
}
