package marsad.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is named in made-up news, and what is planted about them.
 *
 * @param one phrases that name {@code {a}}
 * @param both phrases that name {@code {a}} and {@code {b}}
 * @param against sentences in which {@code {a}} is against {@code {b}}, with a {@code {city}} and a
 *     {@code {tail}} of the word stock
 * @param favor sentences in which {@code {a}} is for {@code {b}}
 * @param pairs pairs of leaders and how often each and both are named
 * @param positions who speaks of whom, and how that turns
 */
public record Cast(
    List<String> one,
    List<String> both,
    List<String> against,
    List<String> favor,
    List<Pair> pairs,
    List<Position> positions)
    implements Serializable {
  public Cast {
    one = new ArrayList<>(one);
    both = new ArrayList<>(both);
    against = new ArrayList<>(against);
    favor = new ArrayList<>(favor);
    pairs = new ArrayList<>(pairs);
    positions = new ArrayList<>(positions);
    if (one.isEmpty() || both.isEmpty() || against.isEmpty() || favor.isEmpty()) {
      throw new IllegalArgumentException("Every kind of sentence needs at least one phrase.");
    }
  }

  /**
   * A leader.
   *
   * @param id the leader's id in the gazetteer
   * @param name the leader's Arabic name there
   */
  public record Person(String id, String name) implements Serializable {}

  /**
   * Two leaders, and the shares of original articles that name each and both.
   *
   * @param shareA share that names the first, 0 to 1
   * @param shareB share that names the second
   * @param shareBoth share that names both, at most either of them
   */
  public record Pair(Person a, Person b, double shareA, double shareB, double shareBoth)
      implements Serializable {
    public Pair {
      checkShare(shareA);
      checkShare(shareB);
      checkShare(shareBoth);
      if (shareBoth > Math.min(shareA, shareB) || shareA + shareB - shareBoth > 1) {
        throw new IllegalArgumentException(
            "No articles can name both in " + shareBoth + ", each in " + shareA + " and " + shareB);
      }
    }
  }

  /**
   * A holder who speaks of a target.
   *
   * @param share share of original articles in which the holder does, 0 to 1
   * @param againstBefore share of these that are against the target, before the turn
   * @param againstAfter the same from the turn on; equal where nothing turns
   */
  public record Position(
      Person holder, Person target, double share, double againstBefore, double againstAfter)
      implements Serializable {
    public Position {
      checkShare(share);
      checkShare(againstBefore);
      checkShare(againstAfter);
    }

    /** Whether the holder turns at all. */
    public boolean turns() {
      return againstBefore != againstAfter;
    }
  }

  private static void checkShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share lies between 0 and 1, not " + share + ".");
    }
  }
}
