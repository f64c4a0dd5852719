package marsad.leaders;

import static marsad.text.ArabicLetters.AIN;
import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.DAL;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.WAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.leaders.Lexicon.PlaceSense;
import marsad.tables.NameClass;
import org.jspecify.annotations.Nullable;

/** Decides whom each written form of an article denotes, by tiers of evidence. */
final class NameResolver {
  private static final Set<String> SERVANTS =
      Set.of(
          "spokesperson",
          "foreign-spokesperson",
          "vice-president",
          "deputy-prime-minister",
          "national-security-adviser");
  private static final int NEAR_WORDS = 3;
  private static final int ENOUGH = 2;
  private static final int LONGEST_NAME = 8;
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final String SERVANT = "" + AIN + BEH + DAL;

  private final Lexicon lexicon;
  private final ArticleScan scan;
  private final Terms terms;
  private final @Nullable LocalDate day;
  private final Set<Integer> named = new HashSet<>();
  private final Set<NameEntry> othersHere = new HashSet<>();
  private @Nullable Set<Integer> placesHere;

  NameResolver(ArticleScan scan, @Nullable LocalDate day) {
    this.lexicon = scan.lexicon;
    this.scan = scan;
    this.terms = new Terms(lexicon, day);
    this.day = day;
  }

  /** Leaders named beyond doubt, by full or free form or by a title of theirs. */
  Set<Integer> named() {
    return named;
  }

  /** What speaks for one claim. */
  private record Evidence(NameEntry.Claim claim, int score, double confidence, String rule) {}

  /** Full names anywhere in the article unlock bare ones, so there are two rounds. */
  void resolve() {
    for (NameHit hit : scan.hits) {
      if (isContinued(hit, hit.entry.claims())) {
        othersHere.add(hit.entry);
      }
    }
    for (NameHit hit : scan.hits) {
      decide(hit, false);
    }
    for (NameHit hit : scan.hits) {
      if (!hit.isAccepted() && hit.rule.equals("refused-no-evidence")) {
        decide(hit, true);
      }
    }
  }

  private void decide(NameHit hit, boolean isSecondRound) {
    List<NameEntry.Claim> claims = new ArrayList<>();
    for (NameEntry.Claim claim : hit.entry.claims()) {
      if (isSpelt(hit, claim)) {
        claims.add(claim);
      }
    }
    String refusal = refusal(hit, claims);
    if (refusal != null) {
      hit.refuse(refusal);
      return;
    }
    List<Evidence> evidence = new ArrayList<>();
    for (NameEntry.Claim claim : claims) {
      evidence.add(evidence(hit, claim, claims.size() > 1, isSecondRound));
    }
    choose(hit, evidence);
  }

  private void choose(NameHit hit, List<Evidence> evidence) {
    Evidence best = evidence.get(0);
    int second = 0;
    for (Evidence next : evidence.subList(1, evidence.size())) {
      second = Math.max(second, Math.min(best.score, next.score));
      best = next.score > best.score ? next : best;
    }
    if (best.score < ENOUGH) {
      hit.refuse("refused-no-evidence");
    } else if (evidence.size() > 1 && best.score == second) {
      hit.refuse("refused-no-evidence");
    } else {
      hit.accept(best.claim.leader(), best.confidence, best.rule);
      take(hit);
    }
  }

  /** Takes the titles that are the leader's own into the mention. */
  private void take(NameHit hit) {
    hit.titles = ownTitles(hit, hit.leader);
    TitleChain chain = hit.before;
    if (chain != null) {
      boolean isWhole = hit.titles.size() == chain.readings().size();
      hit.spanBegin =
          isWhole ? chain.begin() : hit.titles.isEmpty() ? hit.begin : hit.titles.get(0).begin();
    }
    hit.spanEnd = descentEnd(hit);
    EnumSet<NameContext.Kind> before = hit.segment.contextBefore(hit.spanBegin);
    boolean isMaster =
        chain != null
            && hit.titles.size() < chain.readings().size()
            && isServants(chain.readings().get(chain.readings().size() - 1));
    hit.isActor =
        !isMaster
            && !before.contains(NameContext.Kind.KIN)
            && !before.contains(NameContext.Kind.EMPLOYER);
    boolean isTitled = hit.titles.stream().anyMatch(title -> terms.fits(hit.leader, title));
    if (hit.entry.words() > 1 || isTitled || hit.rule.equals("name-free")) {
      named.add(hit.leader);
    }
  }

  /** The titles nearest to the name that fit the leader, as far as they fit. */
  private List<TitleReading> ownTitles(NameHit hit, int leader) {
    TitleChain chain = hit.before;
    if (chain == null) {
      return List.of();
    }
    List<TitleReading> readings = chain.readings();
    int first = readings.size();
    while (first > 0 && isOwn(hit, leader, readings.get(first - 1))) {
      first--;
    }
    return readings.subList(first, readings.size());
  }

  /**
   * A title that fits, or says nothing of an office, or is of the leader's country and not known to
   * be anybody else's on that day.
   */
  private boolean isOwn(NameHit hit, int leader, TitleReading title) {
    if (terms.fits(leader, title)) {
      return true;
    }
    if (title.place() < 0) {
      return !isServants(title);
    }
    boolean isHome = terms.isOf(leader, title.place());
    LocalDate on = day;
    String place = lexicon.leaders.places().get(title.place()).id();
    boolean isTaken =
        on != null
            && title.offices().stream()
                .anyMatch(office -> lexicon.leaders.holder(office, place, on).isPresent());
    boolean isEmployers =
        hit.segment.contextBefore(title.begin()).contains(NameContext.Kind.EMPLOYER);
    return isHome && !isTaken && !isEmployers;
  }

  /** «المتحدث باسم الرئيس»: the name behind may be the master's. */
  private static boolean isServants(TitleReading title) {
    return title.noun().beforeName().stream().anyMatch(SERVANTS::contains);
  }

  private Evidence evidence(
      NameHit hit, NameEntry.Claim claim, boolean isShared, boolean isSecondRound) {
    int leader = claim.leader();
    int score = 0;
    double confidence = 0;
    String rule = "refused-no-evidence";
    if (claim.nameClass() == NameClass.FULL) {
      score = 4;
      confidence = 0.98;
      rule = "name-full";
    } else if (claim.nameClass() == NameClass.FREE) {
      score = 3;
      confidence = 0.95;
      rule = "name-free";
    }
    int titled = titleScore(hit, leader);
    if (titled > 0 && rule.startsWith("refused")) {
      confidence = titled > 3 ? 0.95 : 0.9;
      rule = "name-title";
    }
    score += titled;
    if (isSecondRound || isShared) {
      if (named.contains(leader) && !isOtherBearer(hit, leader)) {
        score += 4;
        if (rule.startsWith("refused")) {
          confidence = 0.9;
          rule = "name-article";
        }
      }
    }
    if (score == 0 || isShared) {
      int near = claim.isImplied() ? 0 : nearScore(hit, leader);
      if (near > 0 && rule.startsWith("refused")) {
        confidence = 0.65;
        rule = nearRule(hit, leader);
      }
      score += near;
    }
    if (isShared && score > 0) {
      score += terms.isInOffice(leader) ? 1 : 0;
      score += isPlaceHere(leader) ? 1 : 0;
    }
    return new Evidence(claim, score, confidence, rule);
  }

  private int titleScore(NameHit hit, int leader) {
    int score = 0;
    for (TitleReading title : ownTitles(hit, leader)) {
      if (title.use() == TitleReading.Use.COUNTERPART && title.place() < 0) {
        continue;
      }
      if (terms.fits(leader, title)) {
        boolean isNow = terms.fitsNow(leader, title.noun().beforeName());
        if (title.noun().shape().isCommon() && title.place() < 0 && !isNow) {
          continue;
        }
        score = Math.max(score, title.place() >= 0 ? (isNow ? 6 : 4) : isNow ? 3 : 2);
      }
    }
    return score;
  }

  /** Weak evidence; never for a first name that goes on, nor for the name of a movement. */
  private int nearScore(NameHit hit, int leader) {
    Segment segment = hit.segment;
    boolean mayGoOn =
        segment.isGivenName(hit.end - 1)
            && hit.end < segment.size
            && segment.gap(hit.end) == Segment.JOINED
            && !lexicon.commonWords.contains(segment.words[hit.end]);
    if (isOtherBearer(hit, leader) || !isOfCountry(leader)) {
      return 0;
    }
    boolean isDate =
        hit.begin > 0
            && segment.gap(hit.begin) == Segment.JOINED
            && Character.isDigit(segment.firstLetter(hit.begin - 1));
    boolean isNear = !mayGoOn && !isDate && (isCountryNear(hit, leader) || isBeside(hit, leader));
    return isNear || isBodys(hit, leader) ? 2 : 0;
  }

  /** «ميليشيات الحوثي» is the movement, not the man. */
  private boolean isOfCountry(int leader) {
    String home = lexicon.leaders.leaders().get(leader).country();
    return lexicon.leaders.places().get(lexicon.placeNumbers.getOrDefault(home, 0)).isCountry();
  }

  private String nearRule(NameHit hit, int leader) {
    if (isCountryNear(hit, leader)) {
      return "name-country";
    }
    return isBodys(hit, leader) ? "name-body" : "name-beside";
  }

  private boolean isCountryNear(NameHit hit, int leader) {
    if (!terms.isInOffice(leader)) {
      return false;
    }
    Segment segment = hit.segment;
    int first = Math.max(0, hit.begin - NEAR_WORDS);
    int last = Math.min(segment.size - 1, hit.end + NEAR_WORDS - 1);
    for (int i = first; i <= last; i++) {
      if (i == hit.begin) {
        i = hit.end - 1;
        continue;
      }
      if (placesAt(segment, i, false).stream().anyMatch(place -> terms.isOf(leader, place))) {
        return true;
      }
    }
    return false;
  }

  /** «حكومة هادي»، «نظام الأسد»; «قرار مرسي» only while he is in office. */
  private boolean isBodys(NameHit hit, int leader) {
    EnumSet<NameContext.Kind> before = hit.segment.contextBefore(hit.begin);
    boolean isOnly = hit.entry.claims().size() == 1;
    return (before.contains(NameContext.Kind.FOLLOWING) && (isOnly || terms.isInOffice(leader)))
        || (before.contains(NameContext.Kind.ACT) && terms.isInOffice(leader));
  }

  /** «ترامب وكيم», «قمة ترامب كيم»: coordinated with somebody found, and in office. */
  private boolean isBeside(NameHit hit, int leader) {
    if (!terms.isInOffice(leader)) {
      return false;
    }
    NameHit before = hit.begin > 0 ? endingAt(hit.segment, hit.begin) : null;
    NameHit after = hit.end < hit.segment.size ? hit.segment.hits[hit.end] : null;
    return isCoordinated(before, hit, before) || isCoordinated(hit, after, after);
  }

  private static boolean isCoordinated(
      @Nullable NameHit first, @Nullable NameHit second, @Nullable NameHit other) {
    if (first == null || second == null || other == null || !other.isAccepted()) {
      return false;
    }
    Segment segment = second.segment;
    int gap = segment.gap(second.begin);
    if (second.hasClitic) {
      return gap == Segment.JOINED && segment.firstLetter(second.begin) == WAW;
    }
    return gap == Segment.SOFT
        || (gap == Segment.JOINED
            && segment.contextBefore(first.begin).contains(NameContext.Kind.ACT));
  }

  private static @Nullable NameHit endingAt(Segment segment, int token) {
    for (int i = token - 1; i >= 0 && i > token - LONGEST_NAME; i--) {
      NameHit hit = segment.hits[i];
      if (hit != null) {
        return hit.end == token ? hit : null;
      }
    }
    return null;
  }

  private boolean isPlaceHere(int leader) {
    if (placesHere == null) {
      Set<Integer> found = new HashSet<>();
      for (Segment segment : scan.segments) {
        for (int i = 0; i < segment.size; i++) {
          found.addAll(placesAt(segment, i, true));
        }
      }
      placesHere = found;
    }
    return placesHere.stream().anyMatch(place -> terms.isOf(leader, place));
  }

  private List<Integer> placesAt(Segment segment, int token, boolean withCapitals) {
    if ((lexicon.flags(segment.words[token]) & Lexicon.PLACE) == 0
        && (lexicon.flags(segment.hosts[token]) & Lexicon.PLACE) == 0) {
      return List.of();
    }
    long match = segment.longestWithClitics(lexicon.places, token);
    if (match == NameTrie.NONE) {
      return List.of();
    }
    return lexicon.placeWords.get(Segment.value(match)).stream()
        .filter(word -> withCapitals || word.sense() != PlaceSense.CAPITAL)
        .map(Lexicon.PlaceWord::place)
        .toList();
  }

  private boolean isOtherBearer(NameHit hit, int leader) {
    return othersHere.contains(hit.entry) && !terms.isInOffice(leader);
  }

  private static boolean isSpelt(NameHit hit, NameEntry.Claim claim) {
    if (claim.strict().isEmpty()) {
      return true;
    }
    String written = hit.segment.strict(hit.begin);
    return claim.strict().stream().anyMatch(written::endsWith);
  }

  private @Nullable String refusal(NameHit hit, List<NameEntry.Claim> claims) {
    if (hit.entry.isOthers()) {
      return "refused-other-person";
    }
    if (claims.isEmpty()) {
      return "refused-spelling";
    }
    TitleChain chain = hit.before;
    int first = chain == null ? hit.begin : chain.begin();
    EnumSet<NameContext.Kind> before = hit.segment.contextBefore(first);
    boolean isRoyal = chain != null && !chain.readings().isEmpty();
    if (before.contains(NameContext.Kind.EPONYM)
        || (isRoyal && before.contains(NameContext.Kind.TITLED_EPONYM))) {
      return "refused-eponym";
    }
    if (isLonger(hit, claims)) {
      othersHere.add(hit.entry);
      return "refused-longer-name";
    }
    return null;
  }

  /** Whether the form is only a part of somebody else's name. */
  private boolean isLonger(NameHit hit, List<NameEntry.Claim> claims) {
    if (hit.before == null && isContinued(hit, claims)) {
      return true;
    }
    boolean isTitled = claims.stream().anyMatch(claim -> titleScore(hit, claim.leader()) > 0);
    boolean isBare = claims.stream().allMatch(c -> c.nameClass() == NameClass.CONTEXT);
    if (hit.end < hit.segment.size && hit.segment.gap(hit.end) == Segment.JOINED) {
      return ((!isTitled || isBare) && isOtherDescent(hit, claims))
          || (isBare && goesOn(hit, claims, isTitled));
    }
    return false;
  }

  /** Whether a first name or بن stands right before. */
  private boolean isContinued(NameHit hit, List<NameEntry.Claim> claims) {
    int previous = hit.begin - 1;
    Segment segment = hit.segment;
    if (previous < 0 || hit.hasClitic || segment.gap(hit.begin) != Segment.JOINED) {
      return false;
    }
    if (segment.contextBefore(hit.begin).contains(NameContext.Kind.DESCENT)) {
      return true;
    }
    boolean isServant =
        previous > 0
            && segment.gap(previous) == Segment.JOINED
            && segment.word(previous - 1).endsWith(SERVANT);
    return (segment.isGivenName(previous) || isServant)
        && !isInHit(segment, previous)
        && claims.stream().noneMatch(c -> isWordOf(c.leader(), segment.words[previous]));
  }

  /** Whether a father's name follows that is not the leader's father's. */
  private boolean isOtherDescent(NameHit hit, List<NameEntry.Claim> claims) {
    Segment segment = hit.segment;
    int father = hit.end + 1;
    return isDescent(segment, hit.end)
        && (father >= segment.size
            || claims.stream().noneMatch(c -> isWordOf(c.leader(), segment.words[father])));
  }

  /** Whether a name goes on behind a bare form. */
  private boolean goesOn(NameHit hit, List<NameEntry.Claim> claims, boolean isTitled) {
    Segment segment = hit.segment;
    int next = hit.end;
    if (segment.hits[next] == null && segment.isGivenName(next)) {
      return segment.hosts[next] == Vocabulary.UNKNOWN
          && claims.stream().noneMatch(c -> isWordOf(c.leader(), segment.words[next]));
    }
    boolean isFirstName = segment.isGivenName(hit.end - 1) || hit.hasClitic;
    boolean isCommonTitle =
        !isTitled || titlesBefore(hit).stream().allMatch(t -> t.noun().shape().isCommon());
    return isFirstName
        && isCommonTitle
        && claims.stream().noneMatch(c -> named.contains(c.leader()))
        && lexicon.flags(segment.words[next]) == 0
        && !lexicon.commonWords.contains(segment.words[next])
        && segment.word(next).startsWith(ARTICLE);
  }

  private static List<TitleReading> titlesBefore(NameHit hit) {
    TitleChain chain = hit.before;
    return chain == null ? List.of() : chain.readings();
  }

  private static boolean isDescent(Segment segment, int token) {
    return segment.contextAt(token).contains(NameContext.Kind.DESCENT)
        && segment.words[token] != Vocabulary.UNKNOWN;
  }

  private static boolean isInHit(Segment segment, int token) {
    for (int i = token; i >= 0 && i > token - 5; i--) {
      NameHit hit = segment.hits[i];
      if (hit != null) {
        return hit.end > token && hit.entry.isStrong();
      }
    }
    return false;
  }

  private boolean isWordOf(int leader, int word) {
    return lexicon.wordsOfLeader.get(leader).contains(word);
  }

  /** «… بن عبدالعزيز آل سعود» belongs to the mention. */
  private static int descentEnd(NameHit hit) {
    int end = hit.end;
    while (end + 1 < hit.segment.size
        && hit.segment.gap(end) == Segment.JOINED
        && isDescent(hit.segment, end)) {
      end += 2;
    }
    return end;
  }
}
