package marsad.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.Subjects.Shape;
import marsad.statements.Subjects.Subject;
import marsad.statements.Unit.Actor;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Modality;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * Follows who speaks through a sentence and cuts it into stretches, each with the cue and the
 * holder it belongs to.
 */
final class SentenceReader {
  private static final String ABOUT = "" + ArabicLetters.AIN + ArabicLetters.NOON;
  private static final String EVEN = "" + ArabicLetters.HAH + ArabicLetters.TEH + ArabicLetters.YEH;
  private static final int LONGEST_LEAD = 5;
  private static final int LONGEST_END = 6;

  /** Acts that report speech; what stands behind their «أن» is said, not done. */
  static final Set<Act> SPEECH =
      EnumSet.of(
          Act.NEUTRAL,
          Act.ASSERT,
          Act.CLAIM,
          Act.CONCEDE,
          Act.DENY,
          Act.JUDGE,
          Act.DECLINE,
          Act.WARN,
          Act.WORRY,
          Act.HOPE,
          Act.ACCUSE,
          Act.CONDEMN,
          Act.DEMAND,
          Act.THREATEN);

  private final List<Unit> units;
  private final Subjects subjects;
  private final Referents referents;
  private final NounDeeds deeds;
  private final OthersVerbs others;
  private final Owners owners;
  private final List<Stretch> stretches = new ArrayList<>();

  /** Who spoke in the sentences before; becomes who speaks at the end of this one. */
  private @Nullable Head before;

  private @Nullable Head main;
  private @Nullable Head open;
  private int openFrom;

  /** Whether we are inside what the main speaker says. */
  private boolean isContent;

  private boolean isContentQuoted;

  /** A stretch of units that belongs to a head. */
  record Stretch(Head head, int from, int to) {}

  SentenceReader(List<Unit> units, @Nullable Head before) {
    this.units = units;
    this.subjects = new Subjects(units);
    this.referents = new Referents(units);
    this.owners = new Owners(units);
    this.deeds = new NounDeeds(units, subjects, referents, stretches);
    this.others = new OthersVerbs(units, subjects);
    this.before = before;
  }

  List<Stretch> read() {
    int from = openWithQuote() ? 0 : lead();
    for (int i = from; i < units.size(); i++) {
      follow(i);
      Unit unit = units.get(i);
      Cue cue = unit.cue();
      if (cue != null) {
        read(i, cue);
      } else if (unit.is(Marker.ACCORDING)) {
        readAccording(i);
      } else if (unit.is(Marker.OWNED)) {
        deeds.readOwned(i);
      } else if (unit.is(Marker.BAD)) {
        deeds.readBlamed(i, scene());
      }
    }
    close(units.size());
    return stretches;
  }

  /** The head whose speaker goes on in the next sentence; null if that is not known. */
  @Nullable Head lastHead() {
    Head said = main;
    if (said == null) {
      Head opening = referents.opening();
      return opening == null ? before : opening;
    }
    return said.speakers().isEmpty() ? null : said;
  }

  /** «… »، قال بوتين: what stands before the verb is his from its first word on. */
  private boolean openWithQuote() {
    QuotedFirst quoted = new QuotedFirst(units, subjects);
    int verb = quoted.verb();
    Cue cue = verb < 0 ? null : units.get(verb).cue();
    if (cue == null) {
      return false;
    }
    List<Speaker> speakers = speakers(quoted.subject(verb, cue).units());
    Head head =
        new Head(
            verb, Referents.saying(cue.lemma()), speakers, null, false, false, -1, "quote-first");
    main = head;
    isContent = true;
    isContentQuoted = true;
    start(head, 0);
    return true;
  }

  /** «بوتين: …»: somebody named and a colon. */
  private int lead() {
    if (units.isEmpty() || units.get(0).actor() == null || units.get(0).preposition() != 0) {
      return 0;
    }
    for (int i = 1; i < Math.min(units.size(), LONGEST_LEAD); i++) {
      Unit unit = units.get(i);
      if (unit.hasSign(Signs.COLON)) {
        Actor actor = units.get(0).actor();
        boolean isPlace = actor != null && actor.speaker().kind() == EntityKind.COUNTRY;
        if (isPlace && unit.actor() != null && !unit.isQuoted()) {
          // «سوريا: موسكو تطالب …» only says where.
          return i;
        }
        Head head =
            new Head(
                0,
                Referents.saying(Referents.COLON),
                speakers(List.of(0)),
                null,
                false,
                false,
                -1,
                "colon");
        main = head;
        isContent = true;
        start(head, i);
        return i;
      }
      if (unit.cue() != null || unit.hasSign(Signs.STOP)) {
        return 0;
      }
    }
    return 0;
  }

  /** Keeps track of where speech begins and ends. */
  private void follow(int i) {
    Unit unit = units.get(i);
    boolean endsQuote = isContentQuoted && !unit.isQuoted() && i > 0;
    if (endsQuote || unit.is(Marker.TURN) || (unit.is(Marker.CONTRAST) && !unit.isQuoted())) {
      isContent = false;
      isContentQuoted = false;
    }
    Head said = main;
    if (said == null || i == 0) {
      return;
    }
    boolean begins =
        unit.is(Marker.THAT)
            || unit.is(Marker.THAT_PRONOUN)
            || unit.hasSign(Signs.COLON)
            || (unit.isQuoted() && !units.get(i - 1).isQuoted());
    if (begins && i > said.at() && SPEECH.contains(said.cue().act())) {
      isContentQuoted = unit.isQuoted() && (isContentQuoted || !isContent);
      isContent = true;
    }
    if (unit.is(Marker.THAT) && unit.isJoined() && !said.equals(open)) {
      close(i);
      start(said, i + 1);
    }
  }

  private void read(int i, Cue cue) {
    switch (cue.form()) {
      case PAST, PRESENT, FUTURE, FIRST_PERSON -> readVerb(i, cue);
      case PARTICIPLE -> readParticiple(i, cue);
      case OWN_MASDAR -> readQuoted(i, cue);
      case MASDAR -> deeds.readMasdar(i, cue, scene());
      case WORD -> readWord(i, cue);
      case GUARDED_PAST -> {}
    }
  }

  private void readVerb(int i, Cue cue) {
    boolean isHere = units.get(i).is(Marker.SKIPPED) && cue.form() == Form.PAST;
    if (cue.isBlame() || (isHere && (i + 1 >= units.size() || units.get(i + 1).actor() == null))) {
      // «وهنا يطل» is written as «هنأ» once hamza is folded.
      return;
    }
    Subject subject = subjects.of(i, cue);
    if (subjects.isSupposed(subject.shape() == Shape.NAME_FIRST ? subject.first() : i)) {
      // «إذا وافق كيم»: nobody does it yet.
      close(i);
      start(new Head(i, cue, List.of(), null, false, false, -1, "supposed"), i + 1);
      return;
    }
    // «لم يعد كيري يؤيد»: the negation may stand before the name.
    boolean isNegated =
        subjects.isNegated(i)
            || (subject.shape() == Shape.NAME_FIRST && subjects.isNegated(subject.first()));
    if (cue.form() == Form.FIRST_PERSON) {
      readOwn(i, cue, subject, isNegated);
      return;
    }
    switch (subject.shape()) {
      case VERB_FIRST, NAME_FIRST, RELATIVE -> readNamed(i, cue, subject, isNegated);
      case PASSIVE -> readPassive(i, cue, subject, isNegated);
      case THING -> readThing(i, cue);
      case UNKNOWN -> {
        if (!isWanted(i)) {
          readUnknown(i, cue);
        }
      }
      case OWN, NONE -> readOwn(i, cue, subject, isNegated);
    }
  }

  private void readNamed(int i, Cue cue, Subject subject, boolean isNegated) {
    List<Speaker> speakers = withPronoun(speakers(subject.units()), subject);
    boolean isOpening = units.get(i).isJoined() && subject.shape() == Shape.VERB_FIRST;
    Head said = main;
    boolean isNested =
        said != null
            && isContent
            && !(isOpening && cue.form() == Form.PAST && !units.get(i).isQuoted());
    Head head = head(i, cue, speakers, isNested, isNegated, subject);
    int begin = subject.shape() == Shape.VERB_FIRST ? i : Math.min(i, subject.first());
    close(isNested && isWarnedOf(begin) ? begin + 1 : begin);
    if (cue.hasObject() && head.topic() < 0 && subject.shape() != Shape.RELATIVE) {
      head = head.about(referents.topic(begin, subject, main));
    }
    if (!isNested && subject.shape() != Shape.RELATIVE) {
      boolean isQuoteBefore = said == null && main == null;
      main = head;
      isContent = false;
      if (isQuoteBefore) {
        takeQuoteBefore(head, begin);
      }
    }
    int last = subject.units().get(subject.units().size() - 1);
    start(head, Math.max(i, last) + 1);
  }

  /** «حذر من أن إيران تسعى»: who is warned of is a target of the warning. */
  private boolean isWarnedOf(int subject) {
    Head warns = open;
    return warns != null
        && warns.cue().act() == Act.WARN
        && subject > 0
        && units.get(subject - 1).is(Marker.THAT)
        && units.get(subject).actor() != null;
  }

  /** «اتهم ظريف من قبل نتنياهو بإخفاء مستودع»: all behind the verb but who does it. */
  private void readPassive(int i, Cue cue, Subject subject, boolean isNegated) {
    List<Speaker> speakers = speakers(subject.units());
    Head head = new Head(i, cue, speakers, null, false, isNegated, subject.topic(), "passive");
    close(i);
    if (main == null || !isContent) {
      main = head;
      isContent = false;
    }
    start(head, i + 1);
  }

  /** «أنه والملك سلمان أكدا»: the speaker and whoever is joined to him. */
  private List<Speaker> withPronoun(List<Speaker> speakers, Subject subject) {
    Head said = main;
    int first = subject.units().get(0);
    boolean isJoined =
        subject.shape() == Shape.NAME_FIRST
            && first > 0
            && units.get(first).isJoined()
            && units.get(first - 1).is(Marker.THAT_PRONOUN);
    if (said == null || !isJoined) {
      return speakers;
    }
    List<Speaker> all = new ArrayList<>(said.speakers());
    all.addAll(speakers);
    return all;
  }

  /** «… »، قال بوتين: the words before belong to him. */
  private void takeQuoteBefore(Head head, int begin) {
    boolean isSpeech = head.cue().act() == Act.NEUTRAL || head.cue().act() == Act.ASSERT;
    if (!isSpeech || begin < 2) {
      return;
    }
    boolean isQuoted = units.get(begin - 1).isQuoted() || units.get(begin).hasSign(Signs.QUOTE);
    boolean isBare = isSaidBefore(head.at()) || isSaidLast(head, begin);
    if (isQuoted || isBare) {
      stretches.add(new Stretch(head, 0, begin));
    }
  }

  /** «…، كتب ترامب على تويتر.»: behind him nothing is said any more. */
  private boolean isSaidLast(Head head, int begin) {
    int from = head.at() + 1;
    boolean isApart = units.get(begin).hasSign(Signs.COMMA) || units.get(begin - 1).is(Marker.TURN);
    if (!isApart || units.get(head.at()).isJoined() || units.size() - from > LONGEST_END) {
      return false;
    }
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean goesOn = unit.is(Marker.THAT) || unit.is(Marker.THAT_PRONOUN) || unit.isQuoted();
      if (goesOn || unit.hasSign(Signs.COLON) || unit.cue() != null || unit.issue() != null) {
        return false;
      }
    }
    return true;
  }

  /** «… حسبما قال بوتين». */
  private boolean isSaidBefore(int at) {
    return at > 0 && units.get(at - 1).is(Marker.ACCORDING);
  }

  private Head head(
      int i,
      Cue cue,
      List<Speaker> speakers,
      boolean isNested,
      boolean isNegated,
      Subject subject) {
    Head said = main;
    String shape =
        switch (subject.shape()) {
          case VERB_FIRST -> "verb-name";
          case NAME_FIRST -> "name-verb";
          default -> "relative";
        };
    if (!isNested || said == null) {
      return new Head(i, cue, speakers, null, false, isNegated, subject.topic(), shape);
    }
    if (said.speakers().isEmpty()) {
      return new Head(i, cue, speakers, null, true, isNegated, subject.topic(), shape);
    }
    Speaker claims = said.speakers().get(0);
    boolean isOwn = speakers.stream().allMatch(speaker -> claims.speaksFor(speaker));
    return new Head(
        i,
        cue,
        isOwn ? said.speakers() : speakers,
        isOwn ? null : claims,
        !isOwn,
        isNegated,
        subject.topic(),
        shape);
  }

  /** The sentence goes on with somebody unknown: what he says is not taken for another's. */
  private void readUnknown(int i, Cue cue) {
    Head head = new Head(i, cue, List.of(), null, false, false, -1, "unknown");
    boolean isSpeech = SPEECH.contains(cue.act()) && cue.form() == Form.PAST;
    if (main == null || (!isContent && isSpeech && units.get(i).isJoined())) {
      main = head;
      isContent = false;
    }
    close(i);
    start(head, i + 1);
  }

  /** A verb without a subject of its own takes the speaker. */
  private void readOwn(int i, Cue cue, Subject subject, boolean isNegated) {
    Head said = subject.shape() == Shape.OWN ? turnedTo(i, cue) : null;
    said = said != null ? said : main != null ? main : referents.nearest(i, cue);
    if (said == null && i <= LONGEST_LEAD && cue.form() != Form.FUTURE) {
      said = before;
    }
    if (said == null || isOperator(i, said)) {
      return;
    }
    if (others.isAnothers(i, cue, subject, scene())) {
      readUnknown(i, cue);
      return;
    }
    if (subject.shape() != Shape.OWN
        && !said.speakers().isEmpty()
        && said.speakers().stream().noneMatch(s -> s.agrees(cue.agreement()))) {
      close(i);
      start(new Head(i, cue, List.of(), null, false, false, -1, "unknown"), i + 1);
      return;
    }
    boolean isContinued = main == null;
    Head head =
        new Head(
            i,
            cue,
            said.speakers(),
            null,
            false,
            isNegated,
            cue.hasObject() ? referents.topic(i, subject, main) : -1,
            isContinued ? "continued" : "own");
    close(i);
    if (isContinued) {
      main = head;
    }
    start(head, i + 1);
  }

  /** «قال إن تصريحات نتنياهو تؤكد»: a thing does not speak, the speaker goes on. */
  private void readThing(int i, Cue cue) {
    if (main == null || !isContent) {
      readUnknown(i, cue);
    }
  }

  /** «حتى أنها درست»: who was named last, not who speaks. */
  private @Nullable Head turnedTo(int verb, Cue cue) {
    int at = verb - 1;
    while (at > 1 && units.get(at).is(Marker.AUXILIARY)) {
      at--;
    }
    boolean isTurned = at > 0 && units.get(at - 1).text().equals(EVEN);
    int named = isTurned && units.get(at).is(Marker.THAT_PRONOUN) ? owners.of(at) : -1;
    Actor actor = named < 0 ? null : units.get(named).actor();
    return actor == null
        ? null
        : new Head(verb, cue, List.of(actor.speaker()), null, false, false, -1, "own");
  }

  /** «يجب أن تنتهي الحرب»: what has to be, whoever does it. */
  private boolean isWanted(int i) {
    Modality modality = i > 1 ? units.get(i - 2).modality() : null;
    boolean isMeant = modality == Modality.DUTY || modality == Modality.WISH;
    return isMeant && open != null && units.get(i - 1).is(Marker.THAT) && units.get(i).isClose();
  }

  /** «طالب بأن توقف», «يريد أن يدعم»: the verb only says what is wanted. */
  private boolean isOperator(int i, Head said) {
    if (isWanted(i)) {
      return true;
    }
    return i > 0
        && units.get(i - 1).is(Marker.THAT)
        && !SPEECH_ONLY.contains(said.cue().act())
        && said.equals(open);
  }

  /** Acts whose feminine participle is hardly ever a noun («معارضة» is one). */
  private static final Set<Act> SAYING = EnumSet.of(Act.NEUTRAL, Act.ASSERT, Act.CLAIM, Act.JUDGE);

  private static final Set<Act> SPEECH_ONLY =
      EnumSet.of(Act.NEUTRAL, Act.ASSERT, Act.CLAIM, Act.CONCEDE, Act.DENY, Act.JUDGE);

  private void readParticiple(int i, Cue cue) {
    Unit unit = units.get(i);
    boolean isAccusative = i > 0 && (unit.signs() != 0 || unit.isJoined() || main != null);
    Head opening = main == null ? referents.opening() : null;
    Head said = main != null ? main : opening != null ? opening : before;
    if (!isAccusative || said == null || unit.preposition() != 0 || cue.isBlame()) {
      return;
    }
    boolean isMarked =
        (main != null || opening != null)
            && (unit.hasSign(Signs.COMMA)
                || unit.isJoined()
                || (unit.isClose() && cue.agreement() == Agreement.MASCULINE));
    if (!isMarked && !SAYING.contains(cue.act())) {
      return;
    }
    if (i > 0 && unit.isClose() && !unit.isJoined() && isContent && Objects.equals(open, main)) {
      return;
    }
    Head head =
        new Head(i, cue, said.speakers(), null, false, subjects.isNegated(i), -1, "participle");
    close(i);
    isContent = false;
    start(head, i + 1);
    if (SPEECH.contains(cue.act())) {
      main = head;
    }
  }

  /** «نقلت وكالة … عن بوتين قوله إن …». */
  private void readQuoted(int i, Cue cue) {
    if (i < 2) {
      return;
    }
    if (cue.complement() != 0 && deeds.readPossessed(i, cue, scene())) {
      return;
    }
    int at = i - 1;
    while (at > 0 && units.get(at).actor() == null && at > i - 3) {
      at--;
    }
    Actor actor = units.get(at).actor();
    if (actor == null || at == 0 || actor.isEmployer() || !units.get(at - 1).text().equals(ABOUT)) {
      return;
    }
    Head head =
        new Head(
            i, cue, List.of(actor.speaker()), null, false, subjects.isNegated(i), -1, "quoted");
    close(at - 1);
    main = head;
    isContent = false;
    start(head, i + 1);
  }

  /** «بوتين منفتح على الحوار»: somebody named and what he is. */
  private void readWord(int i, Cue cue) {
    if (cue.isBlame() || !CueObjects.isBroughtIn(units, i, cue)) {
      return;
    }
    int at = i - 1;
    while (at >= 0
        && units.get(i).isClose()
        && (units.get(at).is(Marker.NO_NEGATION)
            || units.get(at).is(Marker.NEGATION)
            || units.get(at).is(Marker.AUXILIARY)
            || units.get(at).is(Marker.SKIPPED))) {
      at--;
    }
    Actor actor = at < 0 ? null : units.get(at).actor();
    Unit unit = at < 0 ? null : units.get(at);
    if (actor == null || unit == null || unit.preposition() != 0 || actor.isEmployer()) {
      return;
    }
    boolean isFree =
        at == 0
            || unit.isJoined()
            || unit.signs() != 0
            || units.get(at - 1).is(Marker.THAT)
            || units.get(at - 1).is(Marker.AUXILIARY)
            || units.get(at - 1).is(Marker.NO_NEGATION)
            || units.get(at - 1).is(Marker.NEGATION)
            || units.get(at - 1).is(Marker.CONTRAST);
    if (!isFree) {
      return;
    }
    Subject subject = new Subject(Shape.NAME_FIRST, List.of(at), -1);
    List<Speaker> speakers = speakers(joined(at));
    Head head = head(i, cue, speakers, main != null && isContent, subjects.isNegated(i), subject);
    close(at);
    if (main == null) {
      main = head;
    }
    start(head, i + 1);
  }

  private List<Integer> joined(int last) {
    List<Integer> all = new ArrayList<>(List.of(last));
    for (int i = last; i > 0 && units.get(i).isJoined(); i--) {
      if (units.get(i - 1).actor() == null) {
        break;
      }
      all.add(0, i - 1);
    }
    return all;
  }

  /** «بحسب بوتين»: what stands before it, or at the beginning all behind it, is his. */
  private void readAccording(int i) {
    int at = i + 1;
    while (at < units.size() && units.get(at).is(Marker.SKIPPED)) {
      at++;
    }
    Actor actor = at < units.size() ? units.get(at).actor() : null;
    if (actor == null || actor.isEmployer() || units.get(at).is(Marker.MEDIA)) {
      return;
    }
    boolean isFirst = i <= 1;
    if (!isFirst && main != null) {
      return;
    }
    Head head =
        new Head(
            i,
            Referents.saying(units.get(i).text()),
            List.of(actor.speaker()),
            null,
            false,
            false,
            -1,
            "according");
    main = head;
    isContent = true;
    if (isFirst) {
      start(head, at + 1);
    } else {
      stretches.add(new Stretch(head, 0, i));
      isContent = false;
    }
  }

  private Scene scene() {
    return new Scene(main, open, openFrom, isContent, isContentQuoted);
  }

  private void start(Head head, int from) {
    open = head;
    openFrom = from;
  }

  private void close(int to) {
    Head head = open;
    if (head != null && openFrom <= to) {
      stretches.add(new Stretch(head, openFrom, to));
    }
    open = null;
  }

  private List<Speaker> speakers(List<Integer> at) {
    List<Speaker> speakers = new ArrayList<>();
    for (int i : at) {
      Actor actor = units.get(i).actor();
      if (actor != null) {
        speakers.add(actor.speaker());
      }
    }
    return speakers;
  }
}
