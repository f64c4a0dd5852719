package marsad.leaders;

import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.LAM;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.leaders.Lexicon.PlaceSense;
import marsad.leaders.Lexicon.PlaceWord;
import marsad.leaders.TitleReading.Use;
import org.jspecify.annotations.Nullable;

/** Reads titles: a noun of an office, a country, and modifiers. */
final class TitleReader {
  private static final Set<NameContext.Kind> MODIFIERS =
      EnumSet.of(
          NameContext.Kind.CURRENT,
          NameContext.Kind.ELECT,
          NameContext.Kind.FORMER,
          NameContext.Kind.EARLIER,
          NameContext.Kind.ACTING,
          NameContext.Kind.NEXT);
  private static final Set<PlaceSense> ADJECTIVES =
      EnumSet.of(PlaceSense.MASCULINE, PlaceSense.FEMININE);

  private final Segment segment;
  private final Lexicon lexicon;

  TitleReader(Segment segment) {
    this.segment = segment;
    this.lexicon = segment.lexicon;
  }

  /** A place found behind a noun, and where it ends. */
  private record PlaceAt(int place, int end, Use use) {}

  /** Modifiers found, and where they end. */
  private record ModifierAt(NameContext.@Nullable Kind kind, int end) {}

  /** Titles and honours in a row from a token on; null if none begins there. */
  @Nullable TitleChain chain(int begin) {
    List<TitleReading> readings = new ArrayList<>();
    int end = begin;
    while (end < segment.size && (end == begin || segment.gap(end) <= Segment.JOINED)) {
      if (segment.hits[end] != null) {
        break;
      }
      TitleReading reading = title(end, end == begin);
      int next = reading != null ? reading.end() : honours(end, end == begin);
      if (next == end) {
        break;
      }
      if (reading != null) {
        readings.add(reading);
      }
      end = next;
    }
    return end == begin ? null : new TitleChain(begin, end, readings);
  }

  private int honours(int token, boolean mayHaveClitics) {
    long match =
        mayHaveClitics
            ? segment.longestWithClitics(lexicon.context, token)
            : segment.longest(lexicon.context, token, segment.words[token]);
    boolean isHonour =
        match != NameTrie.NONE
            && lexicon.kinds.get(Segment.value(match)).contains(NameContext.Kind.HONORIFIC);
    return isHonour ? token + Segment.length(match) : token;
  }

  /** The title that begins at a token; null if none does. */
  @Nullable TitleReading title(int token, boolean mayHaveClitics) {
    TitleReading best = title(token, segment.words[token]);
    if (best == null && mayHaveClitics) {
      best = title(token, segment.hosts[token]);
    }
    return best != null ? best : counterpart(token, mayHaveClitics);
  }

  /** Of all nouns that begin here the one that reaches farthest with its place. */
  private @Nullable TitleReading title(int token, int firstWord) {
    int node = lexicon.titles.first(firstWord);
    TitleReading best = null;
    for (int end = token + 1; node != NameTrie.NONE; end++) {
      int value = lexicon.titles.valueAt(node);
      if (value != NameTrie.NONE) {
        TitleReading reading = read(token, end, lexicon.nouns.get(value));
        best = better(best, reading);
      }
      if (end >= segment.size || segment.gap(end) > Segment.LINE) {
        break;
      }
      node = nextNode(node, end);
    }
    return best;
  }

  /** A clitic may stand inside a noun too: «النائب الأول للرئيس» is listed with it. */
  private int nextNode(int node, int token) {
    return lexicon.titles.next(node, segment.words[token]);
  }

  private static @Nullable TitleReading better(
      @Nullable TitleReading best, @Nullable TitleReading reading) {
    if (best == null || reading == null) {
      return reading == null ? best : reading;
    }
    if (best.hasPlace() != reading.hasPlace()) {
      return reading.hasPlace() ? reading : best;
    }
    return reading.end() >= best.end() ? reading : best;
  }

  private @Nullable TitleReading read(int begin, int nounEnd, TitleNoun noun) {
    ModifierAt before = modifiers(nounEnd);
    PlaceAt place = place(noun, nounEnd - begin, before.end());
    if (place == null) {
      return noun.shape().isDefinite() && !noun.shape().isSeveral()
          ? new TitleReading(
              begin, nounEnd, before.end(), noun, TitleReading.NOWHERE, Use.DEFINITE, before.kind())
          : null;
    }
    ModifierAt after = modifiers(place.end());
    NameContext.Kind kind = after.kind() == null ? before.kind() : after.kind();
    return new TitleReading(
        begin, nounEnd, seatEnd(after.end()), noun, place.place(), place.use(), kind);
  }

  /** «الرئاسة الروسية (الكرملين)»: the seat says the same again. */
  private int seatEnd(int token) {
    if (token < segment.size && segment.gap(token) == Segment.SOFT) {
      long match = segment.longest(lexicon.seats, token, segment.words[token]);
      return match == NameTrie.NONE ? token : token + Segment.length(match);
    }
    return token;
  }

  private ModifierAt modifiers(int token) {
    NameContext.Kind kind = null;
    int end = token;
    while (end < segment.size && segment.gap(end) <= Segment.SOFT) {
      long match = segment.longest(lexicon.context, end, segment.words[end]);
      if (match == NameTrie.NONE) {
        break;
      }
      EnumSet<NameContext.Kind> found = EnumSet.copyOf(lexicon.kinds.get(Segment.value(match)));
      found.retainAll(MODIFIERS);
      boolean isAside = segment.gap(end) == Segment.SOFT;
      if (found.isEmpty() || (isAside && !isAside(found, end + Segment.length(match)))) {
        break;
      }
      NameContext.Kind first = found.iterator().next();
      kind = kind == null || kind == NameContext.Kind.CURRENT ? first : kind;
      end += Segment.length(match);
    }
    return new ModifierAt(kind, end);
  }

  /** «الرئيس الأمريكي، آنذاك، …»: said of the title between two commas. */
  private boolean isAside(EnumSet<NameContext.Kind> kinds, int end) {
    return kinds.contains(NameContext.Kind.EARLIER)
        && end < segment.size
        && segment.gap(end) == Segment.SOFT;
  }

  private @Nullable PlaceAt place(TitleNoun noun, int nounWords, int token) {
    String fixed = noun.place();
    if (fixed != null) {
      return new PlaceAt(lexicon.placeNumbers.getOrDefault(fixed, 0), token, Use.DEFINITE);
    }
    if (token >= segment.size) {
      return null;
    }
    int gap = segment.gap(token);
    if (noun.shape().isOfSeat() && gap <= Segment.SOFT) {
      return seat(token);
    }
    if (gap != Segment.JOINED) {
      return null;
    }
    Use definite = noun.shape().isSeveral() ? Use.SEVERAL : Use.DEFINITE;
    if (noun.shape().isDefinite()) {
      int adjective = adjective(token, noun, nounWords > 1);
      if (adjective != NameTrie.NONE) {
        return place(adjective, token, segment.words[token], noun.definite(), definite);
      }
      int named = underClitic(token, nounWords > 1);
      if (named != NameTrie.NONE) {
        return place(named, token, segment.hosts[token], noun.definite(), definite);
      }
    }
    return noun.shape().isOf() ? ofPlace(noun, token) : null;
  }

  private @Nullable PlaceAt ofPlace(TitleNoun noun, int token) {
    Use use = noun.shape().isSeveral() ? Use.SEVERAL : Use.OF;
    long match = segment.longest(lexicon.places, token, segment.words[token]);
    if (match != NameTrie.NONE && has(Segment.value(match), EnumSet.of(PlaceSense.NAME))) {
      return place(Segment.value(match), token, segment.words[token], noun.of(), use);
    }
    long own = segment.longest(lexicon.context, token, segment.words[token]);
    boolean isOwn =
        own != NameTrie.NONE
            && lexicon.kinds.get(Segment.value(own)).contains(NameContext.Kind.OWN_COUNTRY);
    return isOwn
        ? new PlaceAt(TitleReading.OWN_COUNTRY, token + Segment.length(own), Use.OF)
        : null;
  }

  private @Nullable PlaceAt seat(int token) {
    long match = segment.longest(lexicon.seats, token, segment.words[token]);
    if (match == NameTrie.NONE) {
      return null;
    }
    int place = lexicon.seatWords.get(Segment.value(match)).place();
    return new PlaceAt(place, token + Segment.length(match), Use.OF);
  }

  /** A one-word noun and its adjective agree; in «رئيس الحكومة اللبنانية» either may be meant. */
  private int adjective(int token, TitleNoun noun, boolean isPhrase) {
    long match = segment.longest(lexicon.places, token, segment.words[token]);
    if (match == NameTrie.NONE) {
      return NameTrie.NONE;
    }
    EnumSet<PlaceSense> senses = EnumSet.noneOf(PlaceSense.class);
    if (isPhrase || noun.shape().isMasculine()) {
      senses.add(PlaceSense.MASCULINE);
    }
    if (isPhrase || noun.shape().isFeminine()) {
      senses.add(PlaceSense.FEMININE);
    }
    return has(Segment.value(match), senses) ? Segment.value(match) : NameTrie.NONE;
  }

  /** «الأمين العام للأمم المتحدة», «وزير الخارجية بجمهورية مصر». */
  private int underClitic(int token, boolean isPhrase) {
    char clitic = segment.firstLetter(token);
    if (clitic != LAM && !(clitic == BEH && isPhrase)) {
      return NameTrie.NONE;
    }
    long match = segment.longest(lexicon.places, token, segment.hosts[token]);
    return match != NameTrie.NONE && has(Segment.value(match), EnumSet.of(PlaceSense.NAME))
        ? Segment.value(match)
        : NameTrie.NONE;
  }

  private boolean has(int value, Set<PlaceSense> senses) {
    return lexicon.placeWords.get(value).stream().anyMatch(word -> senses.contains(word.sense()));
  }

  /** Of several countries of one name («الكونغولي») the first that has one of the offices. */
  private PlaceAt place(int value, int token, int firstWord, List<String> offices, Use use) {
    List<PlaceWord> words = lexicon.placeWords.get(value);
    int length = Segment.length(segment.longest(lexicon.places, token, firstWord));
    int place = words.get(0).place();
    for (PlaceWord word : words) {
      String id = lexicon.leaders.places().get(word.place()).id();
      if (offices.stream().anyMatch(o -> !lexicon.leaders.tenuresOf(o, id).isEmpty())) {
        place = word.place();
        break;
      }
    }
    return new PlaceAt(place, token + length, use);
  }

  private @Nullable TitleReading counterpart(int token, boolean mayHaveClitics) {
    long match =
        mayHaveClitics
            ? segment.longestWithClitics(lexicon.context, token)
            : segment.longest(lexicon.context, token, segment.words[token]);
    if (match == NameTrie.NONE) {
      return null;
    }
    EnumSet<NameContext.Kind> kinds = lexicon.kinds.get(Segment.value(match));
    boolean isMasculine = kinds.contains(NameContext.Kind.COUNTERPART_M);
    boolean isFeminine = kinds.contains(NameContext.Kind.COUNTERPART_F);
    boolean isSeveral = kinds.contains(NameContext.Kind.COUNTERPART_SEVERAL);
    if (!isMasculine && !isFeminine && !isSeveral) {
      return null;
    }
    TitleNoun noun =
        new TitleNoun(
            List.of(),
            List.of(),
            Set.of(),
            null,
            new TitleNoun.Shape(true, false, isSeveral, false, false, !isFeminine, isFeminine));
    int end = token + Segment.length(match);
    PlaceAt place = end < segment.size ? place(noun, 1, end) : null;
    return place == null
        ? new TitleReading(token, end, end, noun, TitleReading.NOWHERE, Use.COUNTERPART, null)
        : new TitleReading(
            token, end, modifiers(place.end()).end(), noun, place.place(), Use.COUNTERPART, null);
  }

  /**
   * The further members of a dual or plural, «… والأوكراني» «… وأوكرانيا»: each as a title of its
   * own, until a token that is neither.
   */
  @Nullable TitleReading nextMember(TitleReading before, int token) {
    if (token >= segment.size || segment.gap(token) > Segment.SOFT) {
      return null;
    }
    boolean isJoined = segment.words[token] == 0 || segment.hosts[token] != 0;
    int firstWord = isJoined ? segment.hosts[token] : segment.words[token];
    if (!isJoined && segment.gap(token) != Segment.SOFT) {
      return null;
    }
    long match = segment.longest(lexicon.places, token, firstWord);
    boolean fits =
        match != NameTrie.NONE
            && (has(Segment.value(match), ADJECTIVES)
                || has(Segment.value(match), EnumSet.of(PlaceSense.NAME)));
    if (!fits) {
      return null;
    }
    PlaceAt place = place(Segment.value(match), token, firstWord, before.offices(), before.use());
    ModifierAt after = modifiers(place.end());
    return new TitleReading(
        token, token, after.end(), before.noun(), place.place(), before.use(), after.kind());
  }
}
