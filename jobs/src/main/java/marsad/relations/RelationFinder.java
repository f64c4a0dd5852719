package marsad.relations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.relations.RelationCues.Shade;
import marsad.tables.Factuality;
import marsad.tables.RelationKind;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says two leaders do with each other.
 *
 * <p>A relation is a cue word and the two mentions it joins: after «between» the next two; before a
 * verb that opens its clause the next two; else the nearest before it and the nearest after it. The
 * rule sees only what stands in one sentence; a cue with fewer than two leaders in reach says
 * nothing. Denial goes before condition, condition before plan.
 */
public final class RelationFinder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int REACH = 14;
  private static final int VERB_TO_SUBJECT = 4;
  private static final int DENIAL_REACH = 30;
  private static final int PARTICLE_REACH = 3;
  private static final int SHADE_REACH = 5;
  private static final int LIST_GAP = 5;
  private static final int LIST_LENGTH = 3;

  private final RelationCues cues;

  public RelationFinder(RelationCues cues) {
    this.cues = cues;
  }

  /**
   * A mention, from the beginning of its sentence.
   *
   * @param isCounterpart whether it is somebody's counterpart without a name
   */
  public record Named(String leaderId, int begin, int end, boolean isCounterpart) {}

  /**
   * A relation of two leaders.
   *
   * @param agent who does it to the other; null where it is mutual
   * @param begin first character of the cue in the sentence
   */
  public record Found(
      String leaderA,
      String leaderB,
      RelationKind relation,
      Factuality factuality,
      @Nullable String agent,
      int begin,
      int end) {}

  private record Two(Named first, Named second) {}

  /** The relations a sentence tells, each pair and relation once. */
  public List<Found> find(String sentence, List<Named> mentions) {
    List<Named> inOrder = mentions.stream().sorted(Comparator.comparingInt(Named::begin)).toList();
    SentenceWords words = new SentenceWords(Tokenizer.tokens(sentence, Profile.FOLD), cues);
    Map<String, Found> found = new LinkedHashMap<>();
    for (int at = 0; at < words.size(); at++) {
      RelationKind relation = words.relation(at);
      Two two = relation == null ? null : joined(words, at, inOrder);
      if (relation != null && two != null) {
        keep(found, found(relation, two, words, at));
      }
    }
    addCounterparts(found, inOrder);
    addLists(found, words, inOrder);
    return new ArrayList<>(found.values());
  }

  /** What is denied or planned is news; it stays where the same pair is told of twice. */
  private static void keep(Map<String, Found> found, Found next) {
    String key = next.leaderA() + "|" + next.leaderB() + "|" + next.relation();
    Found before = found.get(key);
    if (before == null || before.factuality() == Factuality.ASSERTED) {
      found.put(key, next);
    }
  }

  private static @Nullable Two joined(SentenceWords words, int at, List<Named> mentions) {
    List<Named> before = new ArrayList<>();
    List<Named> after = new ArrayList<>();
    for (Named named : mentions) {
      int distance = words.distance(at, named.begin(), named.end());
      if (distance < 0 && -distance <= REACH) {
        before.add(0, named);
      } else if (distance > 0 && distance <= REACH) {
        after.add(named);
      }
    }
    boolean opens =
        !after.isEmpty()
            && words.distance(at, after.get(0).begin(), after.get(0).end()) <= VERB_TO_SUBJECT;
    Two next = two(after, 0, after);
    if (words.isBetweenAfter(at)) {
      // «الاجتماع بين ترامب وضيفه»: who stands before has no part in it.
      return next;
    }
    if (opens && next != null) {
      return next;
    }
    Two around = before.isEmpty() ? null : two(before.subList(0, 1), 0, after);
    return around != null ? around : next;
  }

  /** The mention at a place and the first after it of another leader. */
  private static @Nullable Two two(List<Named> first, int place, List<Named> others) {
    if (first.size() <= place) {
      return null;
    }
    Named one = first.get(place);
    return others.stream()
        .filter(other -> !other.leaderId().equals(one.leaderId()))
        .findFirst()
        .map(other -> new Two(one, other))
        .orElse(null);
  }

  private static Found found(RelationKind relation, Two two, SentenceWords words, int at) {
    boolean isDirected =
        relation == RelationKind.ACCUSE
            || relation == RelationKind.SUPPORT
            || relation == RelationKind.THREATEN;
    return found(
        relation,
        two,
        factuality(words, at),
        isDirected ? two.first().leaderId() : null,
        words.begin(at),
        words.end(at));
  }

  private static Found found(
      RelationKind relation,
      Two two,
      Factuality factuality,
      @Nullable String agent,
      int begin,
      int end) {
    String a = two.first().leaderId();
    String b = two.second().leaderId();
    boolean isInOrder = a.compareTo(b) < 0;
    return new Found(isInOrder ? a : b, isInOrder ? b : a, relation, factuality, agent, begin, end);
  }

  private static Factuality factuality(SentenceWords words, int at) {
    if (words.hasBefore(Shade.DENIAL_VERBS, at, DENIAL_REACH)
        || words.hasBefore(Shade.DENIAL_PARTICLES, at, PARTICLE_REACH)) {
      return Factuality.DENIED;
    } else if (words.hasBefore(Shade.CONDITIONAL, at, SHADE_REACH)) {
      return Factuality.CONDITIONAL;
    } else if (words.isFuture(at)
        || words.hasBefore(Shade.PLANNED, at, SHADE_REACH)
        || words.hasAfter(Shade.PLANNED, at, 2)) {
      return Factuality.PLANNED;
    }
    return Factuality.ASSERTED;
  }

  private static void addCounterparts(Map<String, Found> found, List<Named> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Named named = mentions.get(i);
      Two two = named.isCounterpart() ? two(List.of(named), 0, reversed(mentions, i)) : null;
      if (two != null) {
        keep(
            found,
            found(
                RelationKind.COUNTERPART,
                two,
                Factuality.ASSERTED,
                null,
                named.begin(),
                named.end()));
      }
    }
  }

  private static List<Named> reversed(List<Named> mentions, int to) {
    List<Named> reversed = new ArrayList<>();
    for (int i = to - 1; i >= 0; i--) {
      reversed.add(mentions.get(i));
    }
    return reversed;
  }

  /** Three or more leaders with little but titles and «and» between them. */
  private static void addLists(
      Map<String, Found> found, SentenceWords words, List<Named> mentions) {
    int from = 0;
    for (int i = 1; i <= mentions.size(); i++) {
      boolean goesOn =
          i < mentions.size()
              && words.isJoined(mentions.get(i - 1).end(), mentions.get(i).begin(), LIST_GAP);
      if (!goesOn) {
        List<Named> run = mentions.subList(from, i);
        if (run.stream().map(Named::leaderId).distinct().count() >= LIST_LENGTH) {
          addPairs(found, run);
        }
        from = i;
      }
    }
  }

  private static void addPairs(Map<String, Found> found, List<Named> run) {
    for (int a = 0; a < run.size(); a++) {
      for (int b = a + 1; b < run.size(); b++) {
        if (!run.get(a).leaderId().equals(run.get(b).leaderId())) {
          Two two = new Two(run.get(a), run.get(b));
          int begin = run.get(0).begin();
          int end = run.get(run.size() - 1).end();
          keep(found, found(RelationKind.LIST, two, Factuality.ASSERTED, null, begin, end));
        }
      }
    }
  }
}
