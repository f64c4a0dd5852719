package marsad.relations;

import java.util.List;
import marsad.relations.RelationCues.Cue;
import marsad.relations.RelationCues.Form;
import marsad.relations.RelationCues.Shade;
import marsad.tables.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells who takes part in what a cue names, by the few ways in which Arabic says it: «between a and
 * b», «a's meeting with b», «a ... his meeting with b», «met a b», «a meets b». Whom no such way
 * joins to the cue has no part in it, however near he stands.
 */
final class Partners {
  private static final int BETWEEN_REACH = 6;
  private static final int WITH_REACH = 4;
  private static final int OWNER_GAP = 1;
  private static final int OWNER_TO_WITH = 4;
  private static final int TITLE_GAP = 2;
  private static final int FIRST_OF_TWO = 4;
  private static final int TO_SUBJECT = 14;
  private static final int TO_VERB = 3;
  private static final int TO_OBJECT = 5;
  private static final int TO_TARGET = 3;
  private static final int TO_TARGET_WITH_TO = 1;
  private static final int AND_GAP = 6;
  private static final int THAT_TO_CUE = 3;

  private final SentenceWords words;
  private final List<Placed> mentions;

  Partners(SentenceWords words, List<Placed> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** Two who take part; the first is who does it. */
  record Two(Placed first, Placed second) {}

  /** Who takes part in what the cue at a place names; null where the sentence does not say. */
  @Nullable Two of(int at, Cue cue) {
    for (Placed mention : mentions) {
      if (mention.first() <= at && at <= mention.last()) {
        return null;
      }
    }
    boolean isShared = cue.is(Form.VERBS);
    Two two = isShared || cue.is(Form.DEED_VERBS) ? ofVerb(at, isShared) : null;
    two = two == null && cue.is(Form.DUAL_VERBS) ? ofTwoBefore(at) : two;
    two = two == null && cue.is(Form.EVENTS) ? ofEvent(at, cue) : two;
    two = two == null && cue.is(Form.OWN_EVENTS) ? ofOwnEvent(at) : two;
    two = two == null && cue.is(Form.DEEDS) ? ofDeed(at, cue) : two;
    return two == null && cue.is(Form.CHARGES) ? ofCharge(at) : two;
  }

  private static @Nullable Two two(@Nullable Placed first, @Nullable Placed second) {
    return first != null && second != null && first.isOther(second) ? new Two(first, second) : null;
  }

  // «التقى أ ب», «أ يلتقي ب», «اجتمع أ مع ب», «أ الذي التقى ب»
  private @Nullable Two ofVerb(int at, boolean isShared) {
    Placed next = near(at + 1, TO_VERB);
    boolean isWho = words.is(Shade.WHO, at - 1);
    if (next != null && !isWho && !isObject(at + 1, next)) {
      Placed object = near(next.last() + 1, isShared ? TO_OBJECT : TO_TARGET);
      boolean isMet = object != null && (isShared || isDirectObject(next, object));
      if (object != null && next.isOther(object)) {
        return isMet ? two(next, object) : null;
      }
    }
    Placed before = before(at);
    boolean isSubject =
        before != null
            && at - before.last() - 1 <= TO_VERB
            && (isWho || !(words.startsWithAnd(at) || words.startsWithTo(at)))
            && isClear(before.last() + 1, isWho ? at - 1 : at)
            && (isShared || next == null || isDirect(at + 1, next));
    // «أ التقى ب واجتمع مع ج»: who met the third is not the nearest.
    boolean isAlsoSubject =
        isShared
            && words.has(Shade.WITH, at + 1, at + 3)
            && before != null
            && !mentions.get(0).isOther(before);
    return isSubject ? two(before, next) : isAlsoSubject ? two(subject(at), next) : null;
  }

  /** Whether a preposition says that a verb's next mention is not its subject. */
  private boolean isObject(int from, Placed next) {
    return words.has(Shade.FROM, from, next.first())
        || words.has(Shade.WITH, from, next.first())
        || (startsWithBy(next) && !isName(next));
  }

  /** Neither «and» joins it to the subject, nor has it or what stands before it «to» or «from». */
  private boolean isDirectObject(Placed subject, Placed object) {
    return isDirect(subject.last() + 1, object) && !isJoined(subject, object);
  }

  private boolean isDirect(int from, Placed object) {
    boolean isDirect = !words.startsWithToThe(object.first());
    for (int i = from; i < object.first(); i++) {
      isDirect &= !words.startsWithTo(i) && !words.is(Shade.FROM, i);
    }
    return isDirect;
  }

  // «أ وب اتفقا»
  private @Nullable Two ofTwoBefore(int at) {
    Placed second = before(at);
    if (second == null || at - second.last() - 1 > TO_VERB) {
      return null;
    }
    Placed first = before(second.first());
    return first != null && isJoined(first, second) ? two(first, second) : null;
  }

  // «لقاء بين أ وب», «لقاء أ مع ب», «قمة أ وب», «أ في لقاء مع ب»
  private @Nullable Two ofEvent(int at, Cue cue) {
    int between = words.find(Shade.BETWEEN, at + 1, at + 1 + BETWEEN_REACH);
    if (between >= 0 && isOpen(at + 1, between)) {
      Placed first = near(between + 1, FIRST_OF_TWO);
      if (first == null) {
        return null;
      }
      Placed second = next(first.last() + 1);
      return second != null && isJoined(first, second) ? two(first, second) : null;
    }
    Placed owner = near(at + 1, OWNER_GAP);
    if (owner != null && !hasPreposition(at + 1, owner, cue)) {
      return ofOwner(owner);
    }
    Placed other = withWhom(at, cue);
    return other == null || words.is(Shade.ABOUT, at - 1) ? null : two(subject(at), other);
  }

  private boolean hasPreposition(int from, Placed owner, Cue cue) {
    return words.has(Shade.WITH, from, owner.first())
        || (cue.kind() == RelationKind.CALL && words.has(Shade.FROM, from, owner.first()))
        || (owner.first() >= from && words.startsWithBy(owner.first()) && !isName(owner));
  }

  /** A name that begins with the letter of «by» says nothing; a title does. */
  private boolean isName(Placed mention) {
    return mention.first() == mention.last();
  }

  private @Nullable Two ofOwner(Placed owner) {
    Placed other = next(owner.last() + 1);
    if (other == null) {
      return null;
    }
    int gap = other.first() - owner.last() - 1;
    int with = words.find(Shade.WITH, owner.last() + 1, other.first());
    boolean isWith =
        with >= 0
            && with - owner.last() - 1 <= OWNER_TO_WITH
            && other.first() - with - 1 <= TITLE_GAP
            && isClear(owner.last() + 1, other.first());
    boolean isBeside =
        gap == 0 || (gap <= 1 && (startsWithBy(other) || words.startsWithTo(other.first())));
    return isWith || isBeside || isJoined(owner, other) ? two(owner, other) : null;
  }

  private boolean startsWithBy(Placed mention) {
    return words.startsWithBy(mention.first());
  }

  /** Who stands behind «with» after an event. */
  private @Nullable Placed withWhom(int at, @Nullable Cue cue) {
    Placed other = next(at + 1);
    if (other == null) {
      return null;
    }
    int to = Math.min(other.first(), at + 1 + WITH_REACH);
    int with = words.find(Shade.WITH, at + 1, to);
    if (with < 0 && cue != null && cue.kind() == RelationKind.CALL) {
      with = words.find(Shade.FROM, at + 1, to);
    }
    if (with >= 0) {
      int gap = other.first() - with - 1;
      // «مع مساعد لأ»: he is not the one they met.
      boolean isOwner = gap > 0 && words.startsWithTo(other.first());
      boolean isNext = gap <= TITLE_GAP && !isOwner && isOpen(at + 1, with);
      return isNext && isClear(with + 1, other.first()) ? other : null;
    }
    boolean isBy = startsWithBy(other) && other.first() - at - 1 <= TITLE_GAP;
    return isBy ? other : null;
  }

  // «أ بعد لقائه ب», «أ في اجتماعه مع ب»
  private @Nullable Two ofOwnEvent(int at) {
    Placed other = near(at + 1, 1);
    return two(subject(at), other != null ? other : withWhom(at, null));
  }

  // «أ يعتزم استقبال ب», «استقبال أ لب»
  private @Nullable Two ofDeed(int at, Cue cue) {
    Placed object = near(at + 1, 0);
    if (object == null) {
      return null;
    }
    Placed target = near(object.last() + 1, 1);
    if (target != null && object.isOther(target)) {
      // «دعم أ لب» has both; of «دعم أ وب» one cannot tell.
      return words.startsWithTo(target.first()) ? two(object, target) : null;
    }
    // «منذ انتقاد أ» may be his own; «بعد لقاء أ» is another's.
    boolean isTime = words.is(Shade.TIMES, at - 1) || words.is(Shade.FROM, at - 1);
    boolean isHisOwn = cue.kind() != RelationKind.MEET && isTime;
    return isHisOwn || words.startsWithBy(at) ? null : two(subject(at), object);
  }

  // «اتهامات أ لب», «أ ... اتهامات ضد ب»
  private @Nullable Two ofCharge(int at) {
    Placed next = near(at + 1, TO_TARGET);
    if (next == null) {
      return null;
    }
    if (isAgainst(at + 1, next)) {
      return two(subject(at), next);
    }
    Placed target = near(next.last() + 1, TO_TARGET);
    boolean isOwner = next.first() - at - 1 <= 1;
    return isOwner && target != null && isAgainst(next.last() + 1, target)
        ? two(next, target)
        : null;
  }

  private boolean isAgainst(int from, Placed target) {
    boolean isNear = target.first() - from <= TO_TARGET_WITH_TO;
    return (isNear && words.startsWithTo(target.first()))
        || words.has(Shade.AGAINST, from, target.first());
  }

  /** The nearest mention before a cue, where no other subject comes between them. */
  private @Nullable Placed subject(int at) {
    Placed before = before(at);
    if (before == null || at - before.last() - 1 > TO_SUBJECT) {
      return null;
    }
    boolean isOfMany = mentions.get(0).isOther(before);
    for (int i = before.last() + 1; i < at; i++) {
      // «قال أ، وكان مع ب، إنه سيلتقي ج»: of the two, one cannot tell.
      boolean isEither = isOfMany && words.is(Shade.THAT_HE, i);
      boolean isNewSubject = words.is(Shade.THAT, i) && at - i > THAT_TO_CUE;
      boolean isNewClause = words.is(Shade.SAID, i) && words.startsWithAnd(i);
      if (isEither || isNewSubject || isNewClause) {
        return null;
      }
    }
    return before;
  }

  private @Nullable Placed before(int at) {
    Placed before = null;
    for (Placed mention : mentions) {
      before = mention.last() < at ? mention : before;
    }
    return before;
  }

  private @Nullable Placed next(int from) {
    return mentions.stream().filter(mention -> mention.first() >= from).findFirst().orElse(null);
  }

  /** The next mention, if at most so many words, none of them of another clause, come before it. */
  private @Nullable Placed near(int from, int mostWords) {
    Placed next = next(from);
    return next != null && next.first() - from <= mostWords && isClear(from, next.first())
        ? next
        : null;
  }

  private boolean isClear(int from, int to) {
    return !words.hasCue(from, to) && !words.has(Shade.CLAUSE_BREAKS, from, to);
  }

  /** Whether no mention and no other cue stands there; a relative clause may. */
  private boolean isOpen(int from, int to) {
    Placed next = next(from);
    return (next == null || next.first() >= to) && !words.hasCue(from, to);
  }

  /** Whether «and» joins two mentions with nothing but titles beside it. */
  boolean isJoined(Placed one, Placed other) {
    return isJoined(one, other, AND_GAP);
  }

  /** The same, with at most so many words between the two. */
  boolean isJoined(Placed one, Placed other, int mostWords) {
    int from = one.last() + 1;
    int to = other.first();
    if (to - from > mostWords || words.hasCue(from, to) || words.has(Shade.LIST_BREAKS, from, to)) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      if (words.startsWithAnd(i)) {
        return true;
      }
    }
    return words.isOnlyComma(one.named().end(), other.named().begin());
  }
}
