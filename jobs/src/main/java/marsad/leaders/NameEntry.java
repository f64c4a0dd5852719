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
 * @param isCommon whether all its words are first names, as in «محمد نجيب»
 */
record NameEntry(List<Claim> claims, int words, boolean isCommon) implements Serializable {

  /**
   * One leader's claim to a form.
   *
   * @param leader number of the leader
   * @param nameClass what the form needs before it counts
   * @param strict spellings to the letter that count; empty if any does
   */
  record Claim(int leader, NameClass nameClass, Set<String> strict) implements Serializable {}

  NameEntry {
    claims = List.copyOf(claims);
  }

  /** Whether other people bear this very form. */
  boolean isOthers() {
    return claims.isEmpty();
  }
}
