package marsad.relations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.relations.Partners.Two;
import marsad.relations.RelationCues.Cue;
import marsad.relations.RelationCues.Form;
import marsad.relations.RelationCues.Shade;
import marsad.tables.Factuality;
import marsad.tables.RelationKind;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says two leaders do with each other.
 *
 * <p>A relation is a cue word and the two mentions that {@link Partners} joins to it. The rule sees
 * only what stands in one sentence. Denial goes before condition, condition before plan.
 */
public final class RelationFinder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DENIAL_REACH = 30;
  private static final int PARTICLE_REACH = 3;
  private static final int CANCELLED_REACH = 6;
  private static final int THREAT_REACH = 6;
  private static final int SHADE_REACH = 5;
  private static final int ADJECTIVE_REACH = 2;
  private static final int DAY_REACH = 14;
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

  /** The relations a sentence tells, each pair and relation once. */
  public List<Found> find(String sentence, List<Named> mentions) {
    SentenceWords words = new SentenceWords(Tokenizer.tokens(sentence, Profile.FOLD), cues);
    List<Placed> inOrder =
        mentions.stream()
            .sorted(Comparator.comparingInt(Named::begin))
            .map(m -> new Placed(m, words.wordAt(m.begin()), words.wordAt(m.end() - 1)))
            .toList();
    Partners partners = new Partners(words, inOrder);
    Map<String, Found> found = new LinkedHashMap<>();
    for (int at = 0; at < words.size(); at++) {
      Cue cue = words.cue(at);
      Two two = cue == null ? null : partners.of(at, cue);
      if (cue != null && two != null) {
        keep(found, found(cue, two, words, at));
      }
    }
    addCounterparts(found, inOrder);
    addLists(found, partners, inOrder);
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

  private static Found found(Cue cue, Two two, SentenceWords words, int at) {
    RelationKind relation = cue.kind();
    boolean isDirected =
        relation == RelationKind.ACCUSE
            || relation == RelationKind.SUPPORT
            || relation == RelationKind.THREATEN;
    return found(
        relation,
        two,
        factuality(words, at, cue),
        isDirected ? two.first().named().leaderId() : null,
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
    String a = two.first().named().leaderId();
    String b = two.second().named().leaderId();
    boolean isInOrder = a.compareTo(b) < 0;
    return new Found(isInOrder ? a : b, isInOrder ? b : a, relation, factuality, agent, begin, end);
  }

  private static Factuality factuality(SentenceWords words, int at, Cue cue) {
    boolean isTime = words.is(Shade.TIMES, at - 1);
    if (!isTime && isDenied(words, at)) {
      return Factuality.DENIED;
    }
    // «بعد لقاء»: what stands further before says when something else was.
    int from = isTime ? at : at - SHADE_REACH;
    boolean isEvent = cue.is(Form.EVENTS) || cue.is(Form.OWN_EVENTS);
    int adjectives = at + 1 + (isEvent ? ADJECTIVE_REACH : 0);
    if (isThreatened(words, at)
        || words.has(Shade.CONDITIONAL, from, at)
        || words.has(Shade.POSSIBLE, from, adjectives)) {
      return Factuality.CONDITIONAL;
    } else if (words.isFuture(at)
        || words.has(Shade.PLANNED, from, adjectives)
        || (isEvent && isDatedAhead(words, at))) {
      return Factuality.PLANNED;
    }
    return Factuality.ASSERTED;
  }

  private static boolean isDenied(SentenceWords words, int at) {
    // «لا يملكها، فأشاد»: with «and» another clause begins.
    int particles = words.startsWithAnd(at) ? at : at - PARTICLE_REACH;
    return words.has(Shade.DENIAL_VERBS, at - DENIAL_REACH, at)
        || (words.has(Shade.CANCELLED, at - CANCELLED_REACH, at) && !isThreatened(words, at))
        || words.has(Shade.DENIAL_PARTICLES, particles, at);
  }

  /** Whether somebody threatens to call it off, which says that it may still be. */
  private static boolean isThreatened(SentenceWords words, int at) {
    int cancelled = words.find(Shade.CANCELLED, at - CANCELLED_REACH, at);
    for (int i = Math.max(0, cancelled - THREAT_REACH); i < cancelled; i++) {
      Cue cue = words.cue(i);
      if (cue != null && cue.kind() == RelationKind.THREATEN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDatedAhead(SentenceWords words, int at) {
    int to = at + 1 + DAY_REACH;
    int clause = words.find(Shade.THAT, at + 1, to);
    return words.has(Shade.FUTURE_DATES, at + 1, clause < 0 ? to : clause);
  }

  private static void addCounterparts(Map<String, Found> found, List<Placed> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Placed named = mentions.get(i);
      for (int before = i - 1; named.named().isCounterpart() && before >= 0; before--) {
        Placed other = mentions.get(before);
        // «أ ونظيريه الياباني والكوري»: both are his.
        if (other.isOther(named) && !other.named().isCounterpart()) {
          Two two = new Two(named, other);
          int begin = named.named().begin();
          int end = named.named().end();
          keep(found, found(RelationKind.COUNTERPART, two, Factuality.ASSERTED, null, begin, end));
          break;
        }
      }
    }
  }

  /** Three or more leaders with little but titles and «and» between them. */
  private static void addLists(Map<String, Found> found, Partners partners, List<Placed> mentions) {
    int from = 0;
    for (int i = 1; i <= mentions.size(); i++) {
      boolean goesOn =
          i < mentions.size() && partners.isJoined(mentions.get(i - 1), mentions.get(i), LIST_GAP);
      if (!goesOn) {
        List<Placed> run = mentions.subList(from, i);
        if (run.stream().map(m -> m.named().leaderId()).distinct().count() >= LIST_LENGTH) {
          addPairs(found, run);
        }
        from = i;
      }
    }
  }

  private static void addPairs(Map<String, Found> found, List<Placed> run) {
    int begin = run.get(0).named().begin();
    int end = run.get(run.size() - 1).named().end();
    for (int a = 0; a < run.size(); a++) {
      for (int b = a + 1; b < run.size(); b++) {
        if (run.get(a).isOther(run.get(b))) {
          Two two = new Two(run.get(a), run.get(b));
          keep(found, found(RelationKind.LIST, two, Factuality.ASSERTED, null, begin, end));
        }
      }
    }
  }
}
