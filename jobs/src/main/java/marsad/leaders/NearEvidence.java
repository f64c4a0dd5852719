package marsad.leaders;

import static marsad.text.ArabicLetters.WAW;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.leaders.Lexicon.PlaceSense;
import org.jspecify.annotations.Nullable;

/** What the words around a shared surname say: a country, a government, another leader. */
final class NearEvidence {
  private static final int NEAR_WORDS = 3;
  private static final int ENOUGH = 2;
  private static final int LONGEST_NAME = 8;

  private final Lexicon lexicon;
  private final ArticleScan scan;
  private final Terms terms;
  private @Nullable Set<Integer> placesHere;

  NearEvidence(ArticleScan scan, Terms terms) {
    this.lexicon = scan.lexicon;
    this.scan = scan;
    this.terms = terms;
  }

  /** Weak evidence; never for a first name that goes on, nor for the name of a movement. */
  int score(NameHit hit, int leader) {
    if (!isOfCountry(leader)) {
      return 0;
    }
    boolean isNear =
        !mayDenoteAnother(hit) && (isCountryNear(hit, leader) || isBeside(hit, leader));
    return isNear || isBodys(hit, leader) ? ENOUGH : 0;
  }

  /** A first name that goes on, or a date. */
  private boolean mayDenoteAnother(NameHit hit) {
    Segment segment = hit.segment;
    boolean mayGoOn =
        segment.isGivenName(hit.end - 1)
            && hit.end < segment.size
            && segment.gap(hit.end) == Segment.JOINED
            && !lexicon.commonWords.contains(segment.words[hit.end]);
    boolean isDate =
        hit.begin > 0
            && segment.gap(hit.begin) == Segment.JOINED
            && Character.isDigit(segment.firstLetter(hit.begin - 1));
    return mayGoOn || isDate;
  }

  /**
   * The rule by which the article as a whole says that a bare surname is a leader's; null if none
   * does: it speaks of his office, or of his country where that is enough for the surname. Only for
   * who is in office, and alone in office among those with the surname.
   */
  @Nullable String ofArticle(NameHit hit, int leader) {
    if (!terms.isInOffice(leader)
        || !isOfCountry(leader)
        || mayDenoteAnother(hit)
        || hit.entry.claims().stream()
            .anyMatch(claim -> claim.leader() != leader && terms.isInOffice(claim.leader()))) {
      return null;
    }
    if (isOfficeHere(leader)) {
      return "name-office";
    }
    return isAtHome(hit) && isPlaceHere(leader) ? "name-place" : null;
  }

  private boolean isOfficeHere(int leader) {
    return scan.titles.stream()
        .flatMap(titles -> titles.chain().readings().stream())
        .anyMatch(title -> isOfficeNow(title, leader));
  }

  private boolean isOfficeNow(TitleReading title, int leader) {
    NameContext.Kind modifier = title.modifier();
    return title.place() >= 0
        && title.use() != TitleReading.Use.COUNTERPART
        && (modifier == null || modifier == NameContext.Kind.CURRENT)
        && terms.fits(leader, title)
        && terms.fitsNow(leader, title.noun().beforeName());
  }

  /** «الأسد» in news of Syria, «ماي» in news of Britain. */
  private static boolean isAtHome(NameHit hit) {
    return hit.segment.contextAt(hit.begin).contains(NameContext.Kind.AT_HOME);
  }

  /** «ميليشيات الحوثي» is the movement, not the man. */
  private boolean isOfCountry(int leader) {
    String home = lexicon.leaders.leaders().get(leader).country();
    return lexicon.leaders.places().get(lexicon.placeNumbers.getOrDefault(home, 0)).isCountry();
  }

  /** The rule behind a score above 0. */
  String rule(NameHit hit, int leader) {
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

  /** Whether the article speaks of a place of the leader's. */
  boolean isPlaceHere(int leader) {
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
}
