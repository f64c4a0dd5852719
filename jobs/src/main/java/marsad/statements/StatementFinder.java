package marsad.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.statements.Claim.Target;
import marsad.statements.Sense.Cue;
import marsad.statements.SentenceReader.Stretch;
import marsad.statements.Unit.Actor;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import marsad.tables.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what of whom in an article: reported speech, positions taken without a word, and
 * what one says of another's position. Built once from the rules.
 */
public final class StatementFinder {
  private static final double SURE_ENOUGH = 0.5;

  private static final Comparator<Mention> WIDEST_FIRST =
      Comparator.comparingInt(Mention::begin)
          .thenComparing(Comparator.comparingInt(Mention::end).reversed());

  private final Lexicon lexicon;

  private StatementFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finder for the rules. */
  public static StatementFinder of(StatementRules rules) {
    return new StatementFinder(new Lexicon(rules));
  }

  /** Statements of an article in text order. */
  public List<Statement> find(NewsText article) {
    Map<String, List<Mention>> bySentence = new HashMap<>();
    Set<String> leaders = new HashSet<>();
    for (Mention mention : article.mentions()) {
      if (mention.confidence() >= SURE_ENOUGH) {
        bySentence.computeIfAbsent(mention.sentenceId(), k -> new ArrayList<>()).add(mention);
        if (mention.kind() != MentionKind.OFFICE) {
          leaders.add(mention.leaderId());
        }
      }
    }
    Set<String> issues = new HashSet<>();
    Named named = new Named(article.publishedOn(), leaders, issues);
    List<Statement> found = new ArrayList<>();
    Head last = null;
    boolean isBehindTitle = false;
    for (Sentence sentence : article.sentences()) {
      List<Mention> mentions = inside(sentence, bySentence.get(sentence.sentenceId()));
      List<Unit> units = Units.of(lexicon, named, sentence.text(), sentence.inQuote(), mentions);
      if (isBehindTitle && last != null && !goesOn(last, units)) {
        last = null;
      }
      isBehindTitle = sentence.isTitle();
      if (last == null && !namesAnybody(units)) {
        // Nobody is named and nobody goes on: most sentences of sports and markets end here.
        continue;
      }
      if (isSport(units)) {
        continue;
      }
      SentenceReader reader = new SentenceReader(units, last);
      List<Claim> claims = claims(units, reader.read());
      List<String> chain =
          claims.isEmpty() ? List.of() : Chains.of(article, sentence.text(), units);
      for (Claim claim : claims) {
        found.add(statement(sentence, units, claim, chain, claims.indexOf(claim)));
      }
      last = reader.lastHead();
    }
    return found;
  }

  private static boolean namesAnybody(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).actor() != null) {
        return true;
      }
    }
    return false;
  }

  /** «هزمت فرنسا البرازيل في المباراة»: countries are teams there. */
  private static boolean isSport(List<Unit> units) {
    boolean isSport = false;
    for (Unit unit : units) {
      isSport |= unit.is(Marker.SPORT);
      Actor actor = unit.actor();
      if (actor != null && actor.speaker().kind() == EntityKind.LEADER) {
        return false;
      }
    }
    return isSport;
  }

  /** «وأضاف» goes on with the leader of the headline; «ليبيا: …» only says where. */
  private static boolean goesOn(Head headline, List<Unit> units) {
    return !units.isEmpty()
        && units.get(0).isJoined()
        && headline.speakers().stream().allMatch(s -> s.kind() == EntityKind.LEADER);
  }

  /** Mentions with offsets in the sentence, the widest first where they overlap. */
  private static List<Mention> inside(Sentence sentence, @Nullable List<Mention> mentions) {
    if (mentions == null) {
      return List.of();
    }
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(WIDEST_FIRST);
    List<Mention> inside = new ArrayList<>();
    int end = -1;
    for (Mention mention : sorted) {
      if (mention.begin() >= end && mention.end() <= sentence.end()) {
        inside.add(moved(mention, sentence.begin()));
        end = mention.end();
      }
    }
    return inside;
  }

  private static Mention moved(Mention mention, int by) {
    return new Mention(
        mention.articleId(),
        mention.sentenceId(),
        mention.begin() - by,
        mention.end() - by,
        mention.surface(),
        mention.leaderId(),
        mention.kind(),
        mention.isActor(),
        mention.isCounted(),
        mention.confidence(),
        mention.rule());
  }

  private static List<Claim> claims(List<Unit> units, List<Stretch> stretches) {
    List<Claim> all = new ArrayList<>();
    Set<Head> heard = new HashSet<>();
    for (Stretch stretch : stretches) {
      List<Claim> read = new Complement(units, stretch).read();
      for (Claim claim : read) {
        if (!isRepeated(claim, all)) {
          all.add(claim);
        }
        heard.add(claim.head());
      }
    }
    for (Stretch stretch : stretches) {
      if (heard.add(stretch.head())) {
        Cue wanted = CueObjects.wanted(units, stretch);
        Head head = stretch.head();
        all.addAll(wanted == null ? Claim.withoutTarget(head) : Claim.ofOther(head, wanted));
      }
    }
    return all;
  }

  private static boolean isRepeated(Claim claim, List<Claim> others) {
    for (int i = 0; i < others.size(); i++) {
      if (claim.repeats(others.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Statement statement(
      Sentence sentence, List<Unit> units, Claim claim, List<String> chain, int number) {
    Head head = claim.head();
    Target target = claim.target();
    Speaker claimedBy = head.claimedBy();
    int begin = sentence.begin() + units.get(claim.first()).begin();
    int end = sentence.begin() + units.get(claim.last()).end();
    return new Statement(
        sentence.sentenceId() + "-" + number,
        sentence.sentenceId(),
        sentence.articleId(),
        claim.holder().id(),
        claim.holder().kind(),
        voice(units, claim),
        claim.holder().spokenBy(),
        claimedBy == null ? null : claimedBy.id(),
        chain,
        claim.cue().act(),
        claim.words(),
        target == null ? null : target.id(),
        target == null ? null : target.kind(),
        leaning(claim.side()),
        claim.reading().negated(),
        claim.reading().conditional(),
        claim.reading().modality(),
        begin,
        end,
        head.shape() + "-" + claim.reach());
  }

  private static Voice voice(List<Unit> units, Claim claim) {
    if (claim.head().isReported()) {
      return Voice.THIRD_PARTY;
    }
    Voice voice = claim.holder().voice();
    boolean isQuoted = units.get(claim.last()).isQuoted() || units.get(claim.first()).isQuoted();
    return voice == Voice.INDIRECT && isQuoted ? Voice.DIRECT : voice;
  }

  private static Leaning leaning(int side) {
    return side == 0 ? Leaning.NONE : side > 0 ? Leaning.FAVOR : Leaning.AGAINST;
  }
}
