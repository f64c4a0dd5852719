package marsad.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.statements.Claim.Reading;
import marsad.statements.Claim.Target;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.Sense.IssueWord;
import marsad.statements.Sense.PlaceUse;
import marsad.statements.Sense.PlaceWord;
import marsad.statements.SentenceReader.Stretch;
import marsad.statements.Unit.Actor;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Modality;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said in the stretch that belongs to a cue: from left to right, each operator
 * («رفع», «دعم», «لن») turns or keeps the side on which the next target is met.
 */
final class Complement {
  private static final int FARTHEST_ACTOR = 5;
  private static final int FARTHEST_ISSUE = 9;
  private static final int FARTHEST_TOWARD = 4;
  private static final int FARTHEST_TIGHT = 3;
  private static final String NO = "" + ArabicLetters.LAM + ArabicLetters.ALEF;
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
  private static final int LONGEST_CIRCUMSTANCE = 4;

  /** Acts that are done to somebody. */
  private static final Set<Act> TO_ACTORS =
      EnumSet.of(
          Act.SUPPORT,
          Act.CONDEMN,
          Act.REJECT,
          Act.ACCUSE,
          Act.THREATEN,
          Act.SANCTION,
          Act.ASSAULT,
          Act.AID,
          Act.WARN,
          Act.WORRY);

  /** Acts by which what a country does is judged: with the act, the country. */
  private static final Set<Act> JUDGING =
      EnumSet.of(Act.CONDEMN, Act.REJECT, Act.ACCUSE, Act.SUPPORT, Act.THREATEN, Act.ASSAULT);

  /** Acts that a critic blames on whoever does them; the victim is not thereby favoured. */
  private static final Set<Act> HOSTILE =
      EnumSet.of(Act.ASSAULT, Act.ACCUSE, Act.CONDEMN, Act.THREATEN, Act.SANCTION);

  private static final Set<Act> HARM = EnumSet.of(Act.SANCTION, Act.ASSAULT);

  private static final Set<Act> TURNED_BY_NEGATION =
      EnumSet.of(Act.SUPPORT, Act.AGREE, Act.COMMIT, Act.INTEND, Act.REJECT, Act.AID, Act.WITHDRAW);

  private final List<Unit> units;
  private final Stretch stretch;
  private final Neighbours near;
  private final Owners owners;
  private final Head head;
  private final Cue cue;
  private final List<Claim> claims = new ArrayList<>();

  private boolean isContent;
  private boolean isFeared;

  /** «لا توجد رغبة … من الجانب الأمريكي»: what is missed is blamed on who should have it. */
  private boolean isAbsent;

  private boolean isWillMissed;

  /** Whether the last operator bears only on what stands right behind it: «إنهاء», «وقف». */
  private boolean isTight;

  /** Whether «أن» was met: behind it somebody else may be the subject. */
  private boolean isSaid;

  /** Whether the speaker or his country is the subject of what is said. */
  private boolean isOwnTopic;

  private int side;

  /** The side before the last operator: what is meant to whoever is harmed by it. */
  private int sideBefore;

  private boolean hasForce;
  private boolean negated;
  private boolean pending;
  private boolean isMuted;
  private int mutedFrom;
  private boolean isDone;
  private @Nullable Cue operator;
  private Act governor;
  private List<String> by;
  private int governedFrom;
  private int topic = -1;
  private int issueAt = -1;
  private int placeAt = -1;
  private int issueSide;

  /** Unit of the actor who is asked for something («طالب أنقرة بوقف»), or -1. */
  private int askedAt = -1;

  private int toward;
  private boolean isRelation;

  /** Whether the word that brings in the complement was met. */
  private boolean isBrought;

  private Modality modality;
  private String words;

  Complement(List<Unit> units, Stretch stretch) {
    this.units = units;
    this.stretch = stretch;
    this.near = new Neighbours(units);
    this.owners = new Owners(units);
    this.head = stretch.head();
    this.cue = head.cue();
    this.isContent = cue.complement() == 0;
    this.governor = cue.act();
    this.by = cue.by();
    this.words = cue.lemma();
    this.modality = modality(cue);
    reset();
  }

  private static Modality modality(Cue cue) {
    return switch (cue.act()) {
      case DEMAND, HOPE -> Modality.WISH;
      case COMMIT, INTEND, THREATEN -> Modality.INTENT;
      default -> cue.form() == Form.FUTURE ? Modality.INTENT : Modality.FACT;
    };
  }

  private void reset() {
    side = isContent ? 1 : cue.complement();
    sideBefore = 1;
    hasForce = !isContent;
    negated = head.isNegated() && !isContent;
    operator = null;
    governor = cue.act();
    by = cue.by();
    governedFrom = stretch.from();
    words = cue.lemma();
    isRelation = false;
    isBrought = false;
    isTight = false;
    pending = false;
  }

  List<Claim> read() {
    if (head.speakers().isEmpty()) {
      return List.of();
    }
    takeTopic();
    for (int k = stretch.from(); k < stretch.to(); k++) {
      if (!isDone) {
        pass(k);
      }
      if (!isDone) {
        read(k);
      } else if (units.get(k).is(Marker.CONDITION) && !claims.isEmpty()) {
        condition(k, true);
        break;
      }
    }
    return claims;
  }

  /** «وصفه», «الذي رفضه»: the object stands before the verb. */
  private void takeTopic() {
    int at = head.topic();
    if (at < 0) {
      return;
    }
    topic = at;
    boolean isAddressed = cue.addressee() != 0;
    int toObject = isAddressed ? cue.addressee() : cue.complement();
    boolean isBack = stretch.from() < units.size() && units.get(stretch.from()).is(Marker.BACK);
    if (toObject != 0 && (isAddressed || isBack || cue.by().isEmpty())) {
      Target target = target(at);
      boolean isActor = target != null && target.kind() != EntityKind.ISSUE;
      if (target != null
          && (!isActor || isAddressed || TO_ACTORS.contains(cue.act()))
          && !(isActor && cue.complement() > 0 && HARM.contains(cue.act()))) {
        IssueWord issue = units.get(at).issue();
        add(target, issue == null ? toObject : toObject * issue.side(), at, "object");
        isDone = cue.act() == Act.ACCUSE;
        if (issue != null) {
          // «العقوبات التي فرضتها واشنطن على طهران»
          issueAt = stretch.from();
          issueSide = toObject * issue.side();
          toward = issue.toward();
        }
      }
    }
  }

  /** Punctuation and turns before a unit. */
  private void pass(int k) {
    Unit unit = units.get(k);
    if (k == stretch.from()) {
      return;
    }
    if (unit.hasSign(Signs.STOP)) {
      isMuted = false;
      topic = -1;
      isDone = !isContent && !claims.isEmpty();
      reset();
    } else if (unit.hasSign(Signs.COMMA)) {
      isMuted = false;
      isDone |= !isContent && unit.isJoined() && unit.is(Marker.AUXILIARY);
      boolean isMet = issueAt >= 0 || !claims.isEmpty();
      if (isMet && !unit.isJoined()) {
        isDone = !isContent;
        reset();
        hasForce = false;
      }
    }
  }

  private void read(int k) {
    Unit unit = units.get(k);
    Cue op = unit.cue();
    boolean isOwn = op != null && op.form() == Form.OWN_MASDAR;
    if (isMuted && mutedFrom >= 0 && (k - mutedFrom > LONGEST_CIRCUMSTANCE || isOwn)) {
      isMuted = false;
    }
    isBrought |= (k > governedFrom || operator == null) && bringsIn(k);
    if (isSteered(k, unit) || isMuted) {
      return;
    }
    isBrought |= by.contains(near.led(k));
    IssueWord issue = unit.issue();
    boolean isPredicate =
        issue == null || (topic >= 0 && isContent && !hasForce && !unit.isJoined());
    if ((unit.is(Marker.GOOD) || unit.is(Marker.BAD)) && isPredicate) {
      judge(k, unit.is(Marker.GOOD) ? 1 : -1);
    } else if (issue != null) {
      readIssue(k, issue);
    } else if (op != null) {
      operate(k, op);
    } else if (unit.actor() != null) {
      readActor(k, unit);
    } else if (isOwnTopic && unit.looksFuture()) {
      mean(k, Modality.INTENT);
    } else if (!isContent && unit.looksFuture() && unit.senses().isEmpty()) {
      // «اتفقا على ما ستفضي إليه القمة»: what comes of it is no object.
      isMuted = true;
      mutedFrom = -1;
    } else {
      readAdjective(k, unit);
    }
  }

  /** «أدان الهجوم الروسي»: with what is done he judges the country that does it. */
  private void readAdjective(int k, Unit unit) {
    PlaceWord place = unit.place(PlaceUse.ADJECTIVE);
    if (place != null && isRelation && k - governedFrom <= FARTHEST_TIGHT) {
      relate(k);
      return;
    }
    if (place != null && issueSide != 0 && toward < 0 && isDealtTo(k)) {
      add(target(Bodies.actor(place)), issueSide * toward, k, "toward");
      issueSide = 0;
      return;
    }
    if (place == null || k <= stretch.from() || !unit.isClose() || !JUDGING.contains(governor)) {
      return;
    }
    Unit noun = units.get(k - 1);
    boolean isOneWord = noun.text().indexOf(' ') < 0;
    boolean isDeed =
        isOneWord && noun.issue() != null && issueAt == k - 1 && toward < 0 && issueSide < 0;
    boolean isNoun =
        noun.senses().isEmpty()
            && noun.actor() == null
            && noun.text().startsWith(ARTICLE)
            && k - 1 - governedFrom <= 1
            && !isTaken(k)
            && isGoverned(k - 1, near.led(k - 1));
    if (hasForce && (isDeed || isNoun)) {
      int meant = HARM.contains(governor) ? -sideBefore : side;
      add(target(Bodies.actor(place)), isDeed ? -1 : meant, k, "adjective");
    }
  }

  /** «رسوم على الواردات الصينية»: whose they are, on whom it is laid. */
  private boolean isDealtTo(int k) {
    for (int i = k - 1; i > Math.max(issueAt, k - FARTHEST_TOWARD); i--) {
      if (units.get(i).is(Marker.UPON)) {
        return true;
      }
      if (units.get(i).signs() != 0 || units.get(i).actor() != null) {
        return false;
      }
    }
    return false;
  }

  /** «العلاقات المصرية الروسية»: of the two, whose speaker does not speak here. */
  private void relate(int k) {
    isRelation = false;
    List<Integer> others = new ArrayList<>();
    boolean isOwnToo = false;
    for (int i = k; i < stretch.to() && i <= k + 1; i++) {
      PlaceWord place = units.get(i).place(PlaceUse.ADJECTIVE);
      if (place == null) {
        break;
      }
      if (isOwn(Bodies.actor(place))) {
        isOwnToo = true;
      } else {
        others.add(i);
      }
    }
    boolean isStressed = hasForce || cue.act() == Act.ASSERT;
    if (!isOwnToo || !isStressed) {
      return;
    }
    for (int other : others) {
      PlaceWord place = units.get(other).place(PlaceUse.ADJECTIVE);
      if (place != null) {
        add(target(Bodies.actor(place)), side, other, "relation");
      }
    }
  }

  /** Whether a unit is, or has written on it, the word that brings in the complement. */
  private boolean bringsIn(int k) {
    Unit unit = units.get(k);
    if (unit.preposition() != 0 || unit.text().isEmpty()) {
      return by.contains(near.led(k));
    }
    boolean isUnknown = unit.senses().isEmpty() && unit.actor() == null;
    return by.contains(unit.text()) || (isUnknown && by.contains(unit.text().substring(0, 1)));
  }

  /** Markers; the answer is whether the unit was one and is done with. */
  private boolean isSteered(int k, Unit unit) {
    Modality modal = unit.modality();
    if (k > stretch.from() && unit.is(Marker.CONTRAST) && isContent && isSaid) {
      turnOver();
    } else if (k > stretch.from() && (unit.is(Marker.CONTRAST) || unit.is(Marker.TURN))) {
      isDone = true;
    } else if (unit.is(Marker.RULED_OUT)) {
      ruleOut(k);
    } else if (unit.is(Marker.CONDITION)) {
      condition(k, true);
    } else if (unit.is(Marker.IF)) {
      condition(k, false);
    } else if (unit.is(Marker.EVIDENCE)) {
      isMuted = true;
      mutedFrom = -1;
    } else if (unit.is(Marker.CIRCUMSTANCE)) {
      isMuted = true;
      mutedFrom = k;
    } else if (unit.is(Marker.NO_NEGATION)) {
      pending = false;
    } else if (unit.is(Marker.ABSENCE)) {
      isAbsent = isContent;
      isOwnTopic = false;
      governedFrom = k;
    } else if (unit.is(Marker.NEGATION)) {
      pending = !pending;
      hasForce |= isOwnTopic;
    } else if (unit.is(Marker.RELATION)) {
      isRelation = true;
      governedFrom = k;
    } else if (unit.is(Marker.INTENTION)) {
      intend(k);
    } else if (unit.is(Marker.REVERSER)) {
      blameAsked();
      restart(unit);
      side = -side;
      isTight = true;
      governedFrom = k;
      words = words + "+" + unit.text();
    } else if (modal != null) {
      mean(k, modal);
    } else if (unit.is(Marker.OWN) || unit.is(Marker.THAT_PRONOUN)) {
      isMuted &= isReported(k);
      takeUp(k, unit);
      isSaid = true;
      governedFrom = k;
    } else if (unit.is(Marker.THAT)) {
      isMuted &= isReported(k);
      isOwnTopic = false;
      isSaid = true;
      governedFrom = k;
      isContent |= cue.act() == Act.WARN || cue.act() == Act.WORRY;
      isBrought |= !isContent;
      if (isContent && operator == null && !isWanted(k)) {
        side = 1;
        hasForce = false;
        isFeared = cue.complement() < 0;
      }
    } else {
      return false;
    }
    return true;
  }

  /** «أدلة على أن», «يشتبه في أنها»: what follows is not what the speaker wants. */
  private boolean isReported(int k) {
    return k > stretch.from() + 1
        && (units.get(k - 1).is(Marker.EVIDENCE) || units.get(k - 2).is(Marker.EVIDENCE));
  }

  /** «أنها»: the speaker's own, or whoever was named and agrees where the speaker does not. */
  private void takeUp(int k, Unit unit) {
    boolean isOthers = unit.is(Marker.THAT_PRONOUN) && !owners.mayBe(k, head.speakers());
    int owner = isOthers && isContent && cue.act() != Act.JUDGE ? owners.of(k) : -1;
    isOwnTopic = isContent && !unit.isJoined() && !isOthers;
    topic = owner >= 0 ? owner : topic;
  }

  /** «قال إن …، لكن لا توجد رغبة»: whoever speaks goes on with something else. */
  private void turnOver() {
    reset();
    isMuted = false;
    isAbsent = false;
    isWillMissed = false;
    isOwnTopic = false;
    topic = -1;
    issueSide = 0;
  }

  /** «لن تكون هناك حرب», «لا مكان للميليشيات». */
  private void ruleOut(int k) {
    if (isContent) {
      reset();
      side = -1;
      hasForce = true;
      governor = Act.REJECT;
      by = List.of();
      governedFrom = k;
    }
  }

  /** «لا تطبيع مع إسرائيل»: a noun that is denied where a clause begins. */
  private boolean isRuledOut(int k) {
    return isContent
        && pending
        && !hasForce
        && k > stretch.from()
        && units.get(k).isClose()
        && units.get(k).preposition() == 0
        && units.get(k - 1).text().equals(NO)
        && (k - 1 == stretch.from() || isClauseBegin(k - 1));
  }

  /** «يجب أن», «على الجميع أن»: what follows is wanted, not only said. */
  private boolean isWanted(int k) {
    boolean isMeant = modality == Modality.DUTY || modality == Modality.WISH;
    return isMeant && hasForce && k - governedFrom <= FARTHEST_TIGHT;
  }

  /** «حزب الشعوب المؤيد للأكراد»: what somebody is known as. */
  private boolean isByname(int k, Cue op) {
    return k > 0
        && op.form() == Form.WORD
        && units.get(k).isClose()
        && units.get(k).text().startsWith(ARTICLE)
        && units.get(k - 1).actor() != null;
  }

  /** «الاحتجاجات المناهضة للإصلاحات»: what looks like a masdar is an adjective. */
  private boolean isAttribute(int k, Cue op) {
    Unit unit = units.get(k);
    return k > stretch.from()
        && op.form() == Form.MASDAR
        && !op.looksDefinite()
        && unit.isClose()
        && unit.text().startsWith(ARTICLE)
        && units.get(k - 1).senses().isEmpty()
        && units.get(k - 1).text().startsWith(ARTICLE);
  }

  /** «مقاتلو المعارضة»: with its article a masdar of a bare object governs by ل, or nothing. */
  private boolean isNameOfBody(int k, Cue op) {
    boolean isDefinite = units.get(k).text().startsWith(ARTICLE) && !op.looksDefinite();
    if (op.form() != Form.MASDAR || !op.by().isEmpty() || !isDefinite) {
      return false;
    }
    if (op.act() != Act.REJECT) {
      return false;
    }
    for (int i = k + 1; i < stretch.to() && i <= k + FARTHEST_TIGHT; i++) {
      if (near.isUnder(i, ArabicLetters.LAM)) {
        return false;
      }
    }
    return true;
  }

  private void restart(Unit unit) {
    if (unit.isJoined() && (operator != null || !claims.isEmpty())) {
      boolean wasForced = hasForce && isContent;
      reset();
      hasForce = hasForce || wasForced;
      if (cue.form() == Form.MASDAR && cue.act() == Act.WITHDRAW) {
        // «انسحاب واشنطن من الاتفاق وفرض عقوبات»: a second deed, not another one left.
        side = 1;
      }
    }
  }

  /** «طالب أنقرة بوقف عمليتها»: who is asked to stop is criticised. */
  private void blameAsked() {
    if (askedAt >= 0 && side > 0 && operator == null) {
      int asked = askedAt;
      askedAt = -1;
      Target target = target(asked);
      if (target != null && !negated) {
        add(target, -1, asked, "asked");
      }
    }
  }

  /** «على قطر أن»: what somebody has to do is what the speaker wants. */
  private boolean isObliged(int k) {
    int next = k + 1;
    if (!isContent
        || next >= stretch.to()
        || !near.isBehind(k, Marker.UPON)
        || !isClauseBegin(k - 1)) {
      return false;
    }
    Unit unit = units.get(next);
    Cue op = unit.cue();
    return unit.is(Marker.THAT)
        || unit.is(Marker.REVERSER)
        || (op != null && op.form() == Form.MASDAR && unit.isClose() && unit.preposition() == 0);
  }

  private boolean isClauseBegin(int at) {
    return at == stretch.from()
        || units.get(at).signs() != 0
        || units.get(at).isJoined()
        || units.get(at - 1).is(Marker.THAT);
  }

  /** «روسيا لها النية»: who is spoken of means it, not who speaks. */
  private boolean isOthers() {
    Actor actor = topic < 0 ? null : units.get(topic).actor();
    return isContent && isSaid && !isOwnTopic && actor != null && !isOwn(actor);
  }

  private void intend(int k) {
    if (isOthers() && cue.act() != Act.DENY) {
      pending = false;
      return;
    }
    Cue own = units.get(k).cue();
    if (own != null && own.act() == Act.INTEND) {
      by = own.by();
    }
    if (cue.act() == Act.DENY) {
      hasForce = true;
      side = -1;
    } else if (isContent) {
      hasForce = true;
      negated ^= pending;
    }
    pending = false;
    modality = Modality.INTENT;
    governedFrom = k;
  }

  /** «يجب وقف القتال», and where the issue stands first, «الإصلاح يجب أن يبدأ». */
  private void mean(int k, Modality modal) {
    if (modal == Modality.INTENT && isOthers()) {
      return;
    }
    modality = modal;
    if (isOwnTopic && modal == Modality.POSSIBILITY) {
      hasForce = true;
      governedFrom = k;
    }
    if (modal == Modality.DUTY || modal == Modality.WISH || modal == Modality.INTENT) {
      negated ^= pending;
      pending = false;
      hasForce = true;
      governedFrom = k;
      if (isContent && topic >= 0 && units.get(topic).issue() != null && modal == Modality.DUTY) {
        Target target = target(topic);
        if (target != null) {
          add(target, 1, k, "topic");
        }
      }
    }
  }

  private void condition(int k, boolean isStrict) {
    boolean isMet = false;
    for (int c = 0; c < claims.size(); c++) {
      claims.set(c, claims.get(c).underCondition());
      isMet = true;
    }
    if (!isMet && isStrict && isContent && topic >= 0 && units.get(topic).issue() != null) {
      Target target = target(topic);
      if (target != null) {
        add(target, 1, k, "condition");
        claims.set(0, claims.get(0).underCondition());
        isMet = true;
      }
    }
    if (isMet) {
      isDone = true;
    } else {
      isMuted = true;
      mutedFrom = -1;
    }
  }

  private void operate(int k, Cue op) {
    Unit unit = units.get(k);
    if (op.act() == Act.JUDGE && op.addressee() != 0) {
      blame(k, op.addressee());
      return;
    }
    if (op.complement() == 0 || (cue.act() == Act.DENY && !hasForce)) {
      return;
    }
    boolean isMissed = isAbsent || (isContent && head.isNegated());
    if (isMissed && op.act() == Act.INTEND && op.form() == Form.MASDAR) {
      isWillMissed = true;
      governedFrom = k;
      return;
    }
    if (op.form() == Form.OWN_MASDAR && !owners.mayBe(k, head.speakers())) {
      // «دعمها للنظام»: not his who speaks.
      isMuted = true;
      mutedFrom = -1;
      return;
    }
    boolean isReport = cue.act() == Act.NEUTRAL && !cue.by().isEmpty();
    boolean isFirst = !isSaid && !isReport && topic < 0;
    boolean isSpeakers =
        hasForce
            || isOwnTopic
            || isFirst
            || op.form() == Form.OWN_MASDAR
            || op.form() == Form.FIRST_PERSON;
    if (isContent && !isSpeakers) {
      return;
    }
    boolean isAdjective =
        op.form() == Form.PARTICIPLE
            || isByname(k, op)
            || isAttribute(k, op)
            || !CueObjects.isBroughtIn(units, k, op)
            || isNameOfBody(k, op);
    if (isAdjective) {
      return;
    }
    restart(unit);
    boolean isLed = unit.isJoined() || !near.led(k).isEmpty();
    if (!claims.isEmpty() && !isLed && !isContent) {
      isDone = true;
      return;
    }
    boolean isVictims =
        side < 0 && op.complement() < 0 && (HOSTILE.contains(op.act()) || isDoneBy(k, op));
    if (isVictims && hasForce) {
      agent(k);
      return;
    }
    negated ^= pending;
    pending = false;
    sideBefore = side;
    side = side * op.complement();
    boolean isObjectOnly = cue.act() == Act.JUDGE && !isSaid;
    hasForce = hasForce || (op.form() != Form.PAST && !isObjectOnly);
    operator = op;
    isTight = op.act() == Act.WITHDRAW;
    governor = op.act();
    by = op.by();
    governedFrom = k;
    isRelation = false;
    isBrought = false;
    words = words + "+" + op.lemma();
    if (modality == Modality.FACT) {
      modality = modality(op);
    }
  }

  /** «يخشى إخفاء لندن أدلة»: whoever stands behind the verbal noun does it. */
  private boolean isDoneBy(int k, Cue op) {
    if (op.form() != Form.MASDAR || k + 1 >= stretch.to()) {
      return false;
    }
    Unit next = units.get(k + 1);
    return next.actor() != null && next.isClose() && next.preposition() == 0;
  }

  /** «أدان قصف إسرائيل للمدينة»: who did it is condemned. */
  private void agent(int k) {
    if (k + 1 < stretch.to()) {
      Unit next = units.get(k + 1);
      Actor actor = next.actor();
      if (actor != null
          && next.isClose()
          && next.preposition() == 0
          && TO_ACTORS.contains(cue.act())
          && hasObject(k + 2)) {
        add(target(actor), side, k + 1, "agent");
      }
    }
    isMuted = true;
    mutedFrom = -1;
  }

  /** «قصف روسيا للمدينة», «استهداف إسرائيل المستشفى»; «استهداف القوات» may be done to them. */
  private boolean hasObject(int k) {
    if (k >= stretch.to() || !units.get(k).isClose() || units.get(k).isJoined()) {
      return false;
    }
    Unit unit = units.get(k);
    boolean isNoun = unit.senses().isEmpty() && unit.text().startsWith(ARTICLE);
    return near.isUnder(k, ArabicLetters.LAM)
        || (unit.preposition() == 0 && (isNoun || unit.actor() != null));
  }

  /** «روسيا تماطل»: who says so of another criticises him. */
  private void blame(int k, int toward) {
    int whom = k;
    Unit next = k + 1 < stretch.to() ? units.get(k + 1) : null;
    if (topic >= 0 && units.get(topic).actor() != null) {
      whom = topic;
    } else if (next != null && next.actor() != null && next.isClose() && next.preposition() == 0) {
      whom = k + 1;
    }
    Target target = whom == k ? null : target(whom);
    if (target != null && isContent && cue.act() != Act.DENY) {
      boolean wasNegated = negated;
      negated = pending;
      add(target, toward, whom, "predicate");
      negated = wasNegated;
    }
    pending = false;
    isMuted = true;
    mutedFrom = -1;
  }

  /** «نقل السفارة كارثة», «وصف ترامب بأنه صديق». */
  private void judge(int k, int good) {
    if (units.get(k).is(Marker.SKIPPED)) {
      // «تدرك جيدا»: how, not what somebody is.
      return;
    }
    boolean isAttribute =
        topic >= 0
            && topic == k - 1
            && units.get(k).isClose()
            && units.get(k).text().startsWith(ARTICLE)
            && units.get(topic).issue() != null;
    if (isAttribute) {
      // «القمة التاريخية»: so it is called, not judged.
      return;
    }
    boolean isOnItsOwn = hasForce && isContent && modality != Modality.FACT;
    if (isOnItsOwn || !isContent || cue.act() == Act.DENY) {
      pending = false;
      return;
    }
    int at = topic;
    int from = at == head.topic() ? stretch.from() : at;
    boolean isReached =
        at >= 0 && operator == null && k - from <= farthestPredicate() && !isActedOut(at, k);
    Target target = isReached ? target(at) : null;
    if (target != null) {
      topic = -1;
      boolean wasNegated = negated;
      negated = pending || (cue.act() == Act.JUDGE && head.isNegated());
      add(target, good, k, "predicate");
      judgeDoer(at, good);
      negated = wasNegated;
    }
    pending = false;
  }

  /** «روسيا تدرك خطر»: between a subject and what it is stands no verb but one of being. */
  private boolean isActedOut(int subject, int predicate) {
    int before = predicate - 2;
    boolean isOfNoun =
        before > subject
            && units.get(before + 1).senses().isEmpty()
            && (units.get(before).is(Marker.PREPOSITION) || units.get(before).is(Marker.REVERSER));
    if (isOfNoun && cue.act() != Act.JUDGE) {
      // «انقلاب ضد رئيس شرعي»
      return true;
    }
    for (int i = subject + 1; i < predicate && cue.act() != Act.JUDGE; i++) {
      Unit unit = units.get(i);
      boolean isUnknown = unit.senses().isEmpty() && unit.actor() == null;
      if (isUnknown && (unit.looksPresent() || unit.looksPast() || unit.looksFuture())) {
        return true;
      }
    }
    return false;
  }

  /** «وصف الغزو الروسي بأنه جريمة»: with the deed, the country that does it. */
  private void judgeDoer(int deed, int good) {
    IssueWord issue = units.get(deed).issue();
    if (issue == null || issue.toward() >= 0 || good > 0 || deed + 1 >= units.size()) {
      return;
    }
    Unit next = units.get(deed + 1);
    PlaceWord place = next.place(PlaceUse.ADJECTIVE);
    if (place != null && next.isClose()) {
      add(target(Bodies.actor(place)), good, deed + 1, "doer");
    }
  }

  private int farthestPredicate() {
    return cue.act() == Act.JUDGE ? FARTHEST_ISSUE : FARTHEST_TOWARD;
  }

  private void readIssue(int k, IssueWord issue) {
    Unit unit = units.get(k);
    issueAt = k;
    toward = issue.toward();
    boolean isPlaceOnly = near.isBehind(k, Marker.INSIDE) && !by.contains(near.led(k));
    // «موقفها في مفاوضات البريكست»: the noun behind a place belongs to it.
    boolean isOfPlace =
        placeAt >= 0 && placeAt == k - 1 && unit.isClose() && unit.preposition() == 0;
    if (isPlaceOnly || isOfPlace) {
      placeAt = k;
      return;
    }
    if (isOnlyAbout(k) || isAnotherVerb(k) || (governor == Act.ASSAULT && isCrossed(k))) {
      return;
    }
    if (isRuledOut(k)) {
      ruleOut(k);
      pending = false;
    }
    if (unit.text().indexOf(' ') >= 0 && !unit.text().startsWith(ARTICLE)) {
      restart(unit);
    }
    int nearest = isTight ? FARTHEST_TIGHT : FARTHEST_ISSUE;
    boolean isNear = k - governedFrom <= nearest && !isActedBetween(k);
    boolean isAwaited = operator == null && !isContent && !by.isEmpty() && !isBrought;
    boolean isPredicate = issue.side() < 0 && cue.act() == Act.JUDGE && unit.preposition() == 0;
    if (isPredicate && topic >= 0 && units.get(topic).actor() != null) {
      judge(k, -1);
      return;
    }
    if (isAnnounced(k)) {
      hasForce = true;
      side = 1;
    }
    if (isAwaited || isWillMissed || !hasForce || !isNear) {
      topic = topic >= 0 && units.get(topic).actor() != null && !near.isLed(topic) ? topic : k;
      issueSide = 0;
      return;
    }
    boolean wasNegated = negated;
    negated ^= pending;
    int toIssue = side * issue.side();
    issueSide = toIssue;
    if (!(unit.isJoined() && cue.act() == Act.DENY)) {
      add(new Target(issue.issueId(), EntityKind.ISSUE), toIssue, k, "issue");
    }
    negated = wasNegated;
    pending = false;
  }

  /** «أكثر جيش التزاما من شخص يقوم بقصف»: another verb stands before the issue. */
  private boolean isActedBetween(int k) {
    for (int i = governedFrom + 1; operator != null && i < k; i++) {
      Unit unit = units.get(i);
      boolean isVerb =
          unit.senses().isEmpty()
              && unit.actor() == null
              && unit.isClose()
              && unit.looksPresent()
              && unit.text().charAt(0) == ArabicLetters.YEH;
      if (isVerb && !units.get(i - 1).is(Marker.THAT)) {
        return true;
      }
    }
    return false;
  }

  /** «قرار بشأن الاتفاق», «تصريحات حول اللاجئين»: that is no side in it. */
  private boolean isOnlyAbout(int k) {
    boolean isFelt = governor == Act.WORRY || governor == Act.HOPE;
    return near.isBehind(k, Marker.ABOUT) && !by.contains(near.led(k)) && !isFelt;
  }

  /** «يعتمد الأردن على المساعدات»: with a preposition the verb is another. */
  private boolean isAnotherVerb(int k) {
    boolean isDirect = by.isEmpty() && operator == null && !isContent && cue.form().isFinite();
    boolean isMet = !claims.isEmpty() && claims.get(claims.size() - 1).reach().equals("actor");
    if (isDirect && isMet && isCrossed(k)) {
      // «هنأ بوتين على فوزه بالانتخابات»
      return true;
    }
    if (!isDirect || near.led(k).isEmpty() || units.get(k).preposition() != 0) {
      return false;
    }
    for (int i = stretch.from(); i < k; i++) {
      Unit unit = units.get(i);
      if (unit.actor() == null && !unit.is(Marker.PREPOSITION) && !unit.is(Marker.SKIPPED)) {
        return false;
      }
    }
    return true;
  }

  /** «أعلن ترامب عقوبات»: what is announced itself, not something of it, is done. */
  private boolean isAnnounced(int k) {
    boolean isDoing = cue.act() == Act.NEUTRAL && cue.isPosition() && cue.form().isFinite();
    int between = k - stretch.from();
    boolean isDirect =
        between == 0 || (between == 1 && units.get(stretch.from()).is(Marker.MEASURE));
    return isDoing
        && isDirect
        && !isSaid
        && !hasForce
        && !head.isNegated()
        && units.get(k).isBare();
  }

  private void readActor(int k, Unit unit) {
    Actor actor = unit.actor();
    if (actor == null || actor.isEmployer()) {
      return;
    }
    String led = near.led(k);
    if (isObliged(k)) {
      reset();
      mean(k, Modality.DUTY);
      side = 1;
      askedAt = k;
      isOwnTopic = true;
      return;
    }
    if (cue.act() == Act.DEMAND
        && operator == null
        && led.isEmpty()
        && !isContent
        && !isBrought
        && k - stretch.from() <= FARTHEST_TIGHT) {
      askedAt = k;
    }
    if (isWillMissed && near.isBehind(k, Marker.LACKING) && k - governedFrom <= FARTHEST_ISSUE) {
      add(target(actor), -1, k, "absence");
      isDone = true;
      return;
    }
    boolean isAddressed =
        cue.addressee() != 0 && operator == null && claims.isEmpty() && led.isEmpty();
    if (isAddressed && k - stretch.from() <= FARTHEST_ACTOR && isBeforeContent(k)) {
      add(target(actor), cue.addressee(), k, "addressee");
      addJoined(k, cue.addressee(), "addressee");
      topic = k;
      isDone = cue.act() == Act.ACCUSE;
      return;
    }
    if (issueSide != 0 && toward != 0 && k - issueAt <= FARTHEST_TOWARD && isToward(k)) {
      add(target(actor), issueSide * toward, k, "toward");
      issueSide = 0;
      return;
    }
    boolean isStopper =
        k > stretch.from()
            && units.get(k - 1).is(Marker.STOPPING)
            && unit.isClose()
            && unit.preposition() == 0;
    if (isStopper) {
      // «تشيد بوقف الولايات المتحدة التمويل»
      return;
    }
    boolean isNear = k - governedFrom <= FARTHEST_ACTOR;
    boolean isStressed = hasForce || cue.act() == Act.ASSERT;
    if (isStressed && isRelation && isNear && near.isWith(k)) {
      add(target(actor), side, k, "relation");
      isRelation = false;
      return;
    }
    if (hasForce
        && governor == Act.AGREE
        && near.isBehind(k, Marker.WITH)
        && operator == null
        && (head.shape().equals("verb-name") || head.shape().equals("name-verb"))) {
      add(target(actor), side, k, "relation");
      isDone = true;
      return;
    }
    if (hasForce && isNear && takesActors() && isGoverned(k, led) && !isTaken(k)) {
      add(target(actor), HARM.contains(governor) ? -sideBefore : side, k, "actor");
      return;
    }
    if (led.isEmpty() && topic < 0 && isContent) {
      topic = k;
      isOwnTopic = isOwn(actor);
      if (isFeared && !isOwn(actor) && !unit.isJoined() && k - governedFrom <= 2) {
        add(target(actor), -1, k, "feared");
        isDone = true;
      }
    } else if (led.isEmpty() && cue.act() == Act.JUDGE && topic < 0) {
      topic = k;
    }
  }

  /** «اتهم روسيا وإيران»: all who are joined to the first. */
  private void addJoined(int first, int toward, String reach) {
    for (int i = first + 1; i < stretch.to(); i++) {
      Unit unit = units.get(i);
      Actor actor = unit.actor();
      boolean isJoined = unit.isJoined() && (unit.signs() & ~Signs.COMMA) == 0;
      if (actor == null || !isJoined || unit.preposition() != 0 || actor.isEmployer()) {
        return;
      }
      add(target(actor), toward, i, reach);
    }
  }

  /** «عقوبات على», «مساعدات ل». */
  private boolean isToward(int k) {
    boolean isDealt = cue.act() == Act.THREATEN && near.isUnder(k, ArabicLetters.LAM);
    return toward < 0
        ? near.isBehind(k, Marker.UPON) || isDealt
        : near.isUnder(k, ArabicLetters.LAM) || near.isBehind(k, Marker.UNTO);
  }

  private boolean isBeforeContent(int k) {
    for (int i = stretch.from(); i < k; i++) {
      if (units.get(i).is(Marker.THAT) || units.get(i).is(Marker.THAT_PRONOUN)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOwn(Actor actor) {
    Speaker speaker = actor.speaker();
    return head.speakers().stream()
        .anyMatch(own -> own.isSame(speaker) || own.home().equals(speaker.id()));
  }

  /** After an actor was met only one joined to it follows. */
  private boolean isTaken(int k) {
    if (claims.isEmpty()) {
      return false;
    }
    Claim last = claims.get(claims.size() - 1);
    return (last.last() != k - 1 && operator == null)
        || (last.last() == k - 1 && !units.get(k).isJoined() && !last.reach().equals("issue"))
        || last.reach().equals("issue");
  }

  private boolean takesActors() {
    return TO_ACTORS.contains(governor);
  }

  private boolean isGoverned(int k, String led) {
    if (led.isEmpty() ? (by.isEmpty() || isBrought) && !isCrossed(k) : by.contains(led)) {
      return true;
    }
    return switch (governor) {
      case ASSAULT, SANCTION, THREATEN -> near.isBehind(k, Marker.UPON);
      case SUPPORT, AID, REJECT, CONDEMN -> near.isUnder(k, ArabicLetters.LAM);
      case WORRY -> isBrought && near.isUnder(k, ArabicLetters.LAM);
      default -> false;
    };
  }

  /** «جدار على حدود المكسيك»: another preposition leads away from what is governed. */
  private boolean isCrossed(int k) {
    for (int i = Math.max(governedFrom, stretch.from()); i < k; i++) {
      Unit unit = units.get(i);
      if (unit.is(Marker.PREPOSITION) && !by.contains(unit.text()) && !unit.is(Marker.SKIPPED)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Target target(int at) {
    Unit unit = units.get(at);
    IssueWord issue = unit.issue();
    if (issue != null) {
      return new Target(issue.issueId(), EntityKind.ISSUE);
    }
    Actor actor = unit.actor();
    return actor == null ? null : target(actor);
  }

  private static Target target(Actor actor) {
    Speaker speaker = actor.speaker();
    String id = speaker.spokenBy() == null ? speaker.id() : speaker.spokenBy();
    return new Target(id, speaker.kind());
  }

  private void add(Target target, int toTarget, int at, String reach) {
    for (Speaker holder : head.speakers()) {
      boolean isSelf = target.id().equals(holder.id()) || target.id().equals(holder.home());
      if (isSelf) {
        continue;
      }
      boolean turns = negated && TURNED_BY_NEGATION.contains(turner());
      claims.add(
          new Claim(
              head,
              holder,
              operator == null ? cue : operator,
              words,
              target,
              negated && !turns && isVoid() ? 0 : toTarget,
              new Reading(negated, false, modality),
              Math.min(at, head.at()),
              Math.max(at, head.at()),
              reach));
    }
  }

  private Act turner() {
    Cue last = operator;
    return last == null ? cue.act() : last.act();
  }

  /** A negated demand or warning is no position. */
  private boolean isVoid() {
    return !isContent && operator == null;
  }
}
