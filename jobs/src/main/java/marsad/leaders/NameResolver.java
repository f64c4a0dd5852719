package marsad.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.tables.NameClass;
import org.jspecify.annotations.Nullable;

/** Decides whom each written form of an article denotes, by tiers of evidence. */
final class NameResolver {
  private static final int ENOUGH = 2;

  /** Outweighs being in office: «شريف» is whom of the family the article is about. */
  private static final int FOREMOST = 2;

  /** «خادم الحرمين الشريفين الملك عبدالله» is no other king. */
  private static final int WHOLE_CHAIN = 6;

  /**
   * Before all offices we know of: the right man more often than not, but perhaps no leader yet.
   */
  private static final double EARLY_CONFIDENCE = 0.45;

  private static final String NO_EVIDENCE = "refused-no-evidence";

  private final ArticleScan scan;
  private final Terms terms;
  private final OwnTitles titles;
  private final NameBoundaries boundaries;
  private final NearEvidence near;
  private final Set<Integer> named = new HashSet<>();
  private final Bearers bearers;

  NameResolver(ArticleScan scan, @Nullable LocalDate day) {
    this.scan = scan;
    this.terms = new Terms(scan.lexicon, day);
    this.titles = new OwnTitles(scan.lexicon, terms, day);
    this.boundaries = new NameBoundaries(scan.lexicon, titles);
    this.near = new NearEvidence(scan, terms);
    this.bearers = new Bearers(scan.lexicon);
  }

  /** Leaders named beyond doubt, by full or free form or by a title of theirs. */
  Set<Integer> named() {
    return named;
  }

  /** What speaks for one claim. */
  private record Evidence(NameEntry.Claim claim, int score, double confidence, String rule) {

    /** Both together; the first that says anything gives confidence and rule. */
    Evidence and(Evidence other) {
      Evidence first = score > 0 ? this : other;
      return new Evidence(claim, score + other.score, first.confidence, first.rule);
    }
  }

  /** Full names anywhere in the article unlock bare ones, so there are two rounds. */
  void resolve() {
    for (NameHit hit : scan.hits) {
      bearers.addListed(hit);
      if (boundaries.isContinued(hit, hit.entry.claims())) {
        bearers.addUnknown(hit);
      }
    }
    for (NameHit hit : scan.hits) {
      decide(hit, false);
    }
    for (NameHit hit : scan.hits) {
      if (!hit.isAccepted() && hit.rule.equals(NO_EVIDENCE)) {
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
      hit.refuse(NO_EVIDENCE);
    } else if (evidence.size() > 1 && best.score == second) {
      hit.refuse(NO_EVIDENCE);
    } else {
      hit.accept(best.claim.leader(), best.confidence, best.rule);
      take(hit);
      if (terms.isLongBefore(hit.leader)) {
        hit.accept(hit.leader, EARLY_CONFIDENCE, "name-early");
      }
    }
  }

  /** Takes the titles that are the leader's own into the mention. */
  private void take(NameHit hit) {
    hit.titles = titles.of(hit, hit.leader);
    TitleChain chain = hit.before;
    if (chain != null) {
      boolean isWhole = hit.titles.size() == chain.readings().size();
      hit.spanBegin =
          isWhole ? chain.begin() : hit.titles.isEmpty() ? hit.begin : hit.titles.get(0).begin();
    }
    hit.spanEnd = NameBoundaries.descentEnd(hit);
    EnumSet<NameContext.Kind> before = hit.segment.contextBefore(hit.spanBegin);
    boolean isMaster =
        chain != null
            && hit.titles.size() < chain.readings().size()
            && OwnTitles.isServants(chain.readings().get(chain.readings().size() - 1));
    hit.isActor =
        !isMaster
            && !before.contains(NameContext.Kind.KIN)
            && !before.contains(NameContext.Kind.EMPLOYER);
    boolean isTitled = hit.titles.stream().anyMatch(title -> terms.fits(hit.leader, title));
    if (hit.entry.words() > 1 || isTitled || hit.rule.equals("name-free")) {
      named.add(hit.leader);
      bearers.addLeader(hit);
    }
  }

  private Evidence evidence(
      NameHit hit, NameEntry.Claim claim, boolean isShared, boolean isSecondRound) {
    int leader = claim.leader();
    boolean isEarly = claim.nameClass() != NameClass.FULL && terms.isLongBefore(leader);
    Evidence known = isEarly ? new Evidence(claim, 0, 0, NO_EVIDENCE) : ofClass(claim);
    Evidence found = known.and(ofTitles(hit, leader));
    boolean isUnlocked =
        named.contains(leader) && !bearers.areOthers(hit.entry, leader, terms.isInOffice(leader));
    if (isUnlocked && (isSecondRound || isShared)) {
      found = found.and(new Evidence(claim, 4, 0.9, "name-article"));
    }
    boolean mayLookAround = !isEarly && !claim.isImplied() && !isOtherBearer(hit, leader);
    if (mayLookAround && (found.score == 0 || isShared)) {
      int around = near.score(hit, leader);
      if (around > 0) {
        found = found.and(new Evidence(claim, around, 0.65, near.rule(hit, leader)));
      }
    }
    if (isSecondRound && mayLookAround && found.score == 0) {
      String rule = near.ofArticle(hit, leader);
      boolean isOthers = bearers.areOthers(hit.entry, leader, true);
      if (rule != null && !isOthers) {
        found = found.and(new Evidence(claim, ENOUGH, 0.6, rule));
      }
    }
    if (isShared && found.score > 0) {
      int more =
          (terms.isInOffice(leader) ? 1 : 0)
              + (near.isPlaceHere(leader) ? 1 : 0)
              + (bearers.isForemost(leader, hit.entry) ? FOREMOST : 0)
              + (titles.isWhole(hit, leader) ? WHOLE_CHAIN : 0);
      found = new Evidence(claim, found.score + more, found.confidence, found.rule);
    }
    return found;
  }

  private static Evidence ofClass(NameEntry.Claim claim) {
    return switch (claim.nameClass()) {
      case FULL -> new Evidence(claim, 4, 0.98, "name-full");
      case FREE -> new Evidence(claim, 3, 0.95, "name-free");
      case CONTEXT -> new Evidence(claim, 0, 0, NO_EVIDENCE);
    };
  }

  private Evidence ofTitles(NameHit hit, int leader) {
    NameEntry.Claim claim = new NameEntry.Claim(leader, NameClass.CONTEXT, Set.of(), false);
    int titled = titles.score(hit, leader);
    return titled == 0
        ? new Evidence(claim, 0, 0, NO_EVIDENCE)
        : new Evidence(claim, titled, titled > 3 ? 0.95 : 0.9, "name-title");
  }

  private boolean isOtherBearer(NameHit hit, int leader) {
    return bearers.hasUnknown(hit.entry) && !terms.isInOffice(leader);
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
    if (Eponyms.standBefore(hit)) {
      return "refused-eponym";
    }
    if (boundaries.isOfLowerRank(hit, claims)) {
      return "refused-lower-rank";
    }
    if (boundaries.isLonger(hit, claims, named)) {
      bearers.addUnknown(hit);
      return "refused-longer-name";
    }
    return null;
  }
}
