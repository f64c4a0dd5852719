package marsad.leaders;

import static marsad.text.ArabicLetters.AIN;
import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.DAL;
import static marsad.text.ArabicLetters.LAM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.tables.NameClass;

/** Tells whether a form found is a whole name or only a part of somebody else's. */
final class NameBoundaries {
  private static final int LONGEST_NAME = 5;
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final String SERVANT = "" + AIN + BEH + DAL;

  private final Lexicon lexicon;
  private final OwnTitles titles;

  NameBoundaries(Lexicon lexicon, OwnTitles titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** Whether the form is only a part of somebody else's name. */
  boolean isLonger(NameHit hit, List<NameEntry.Claim> claims, Set<Integer> named) {
    if (hit.before == null && isContinued(hit, claims)) {
      return true;
    }
    boolean isTitled = claims.stream().anyMatch(claim -> titles.score(hit, claim.leader()) > 0);
    boolean isBare = claims.stream().allMatch(c -> c.nameClass() == NameClass.CONTEXT);
    if (hit.end < hit.segment.size && hit.segment.gap(hit.end) == Segment.JOINED) {
      if (!isTitled && isFamilyNext(hit)) {
        return true;
      }
      return ((!isTitled || isBare) && isOtherDescent(hit, claims))
          || (isBare && (isFollowedByName(hit, claims) || goesOn(hit, claims, isTitled, named)));
    }
    return false;
  }

  /** «العميد صالح»: a bare name under a rank that none of its leaders ever had. */
  boolean isOfLowerRank(NameHit hit, List<NameEntry.Claim> claims) {
    return claims.stream().allMatch(c -> c.nameClass() == NameClass.CONTEXT)
        && hit.segment.contextBefore(hit.begin).contains(NameContext.Kind.LOWER_RANK)
        && claims.stream().noneMatch(c -> titles.score(hit, c.leader()) > 0);
  }

  /** Whether a first name or بن stands right before. */
  boolean isContinued(NameHit hit, List<NameEntry.Claim> claims) {
    int previous = hit.begin - 1;
    Segment segment = hit.segment;
    if (previous < 0 || hit.hasClitic || segment.gap(hit.begin) != Segment.JOINED) {
      return false;
    }
    EnumSet<NameContext.Kind> before = segment.contextBefore(hit.begin);
    if (before.contains(NameContext.Kind.DESCENT)) {
      return true;
    }
    // «باسم» is a first name too.
    if (before.contains(NameContext.Kind.EMPLOYER)) {
      return false;
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

  /** «عباس زكي»: another first name behind a bare form. */
  private boolean isFollowedByName(NameHit hit, List<NameEntry.Claim> claims) {
    Segment segment = hit.segment;
    int next = hit.end;
    return segment.hits[next] == null
        && segment.isGivenName(next)
        && segment.hosts[next] == Vocabulary.UNKNOWN
        && claims.stream().noneMatch(c -> isWordOf(c.leader(), segment.words[next]));
  }

  /** «عبدالله بن عبدالعزيز الربيعة»: father and son of common names, and an unknown family's. */
  private boolean isFamilyNext(NameHit hit) {
    Segment segment = hit.segment;
    boolean hasFather = false;
    for (int i = hit.begin + 1; i < hit.end; i++) {
      hasFather |= isDescent(segment, i);
    }
    boolean hasTitle = (lexicon.flags(segment.words[hit.begin]) & Lexicon.TITLE) != 0;
    return hasFather
        && !hasTitle
        && segment.isGivenName(hit.end - 1)
        && (lexicon.flags(segment.words[hit.end]) & ~Lexicon.NAME) == 0
        && !lexicon.commonWords.contains(segment.words[hit.end])
        && segment.word(hit.end).startsWith(ARTICLE);
  }

  /** «صالح المطلك»: an unknown word with the article behind a bare first name. */
  private boolean goesOn(
      NameHit hit, List<NameEntry.Claim> claims, boolean isTitled, Set<Integer> named) {
    Segment segment = hit.segment;
    int next = hit.end;
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
    for (int i = token; i >= 0 && i > token - LONGEST_NAME; i--) {
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
  static int descentEnd(NameHit hit) {
    int end = hit.end;
    while (end + 1 < hit.segment.size
        && hit.segment.gap(end) == Segment.JOINED
        && isDescent(hit.segment, end)) {
      end += 2;
    }
    return end;
  }
}
