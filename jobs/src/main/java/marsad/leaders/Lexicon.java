package marsad.leaders;

import static marsad.text.ArabicLetters.AIN;
import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.BEH;
import static marsad.text.ArabicLetters.DAL;
import static marsad.text.ArabicLetters.LAM;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.tables.LeaderName;
import marsad.tables.NameClass;
import marsad.text.HashBits;
import marsad.text.Normalizer;
import marsad.text.Profile;

/** Gazetteer and context words made ready for matching: one vocabulary and a trie for each kind. */
final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a word of a place says. */
  enum PlaceSense {
    NAME,
    MASCULINE,
    FEMININE,
    CAPITAL,
    /** An adjective without article, «روسي». */
    INDEFINITE
  }

  /** One reading of a word for a place. */
  record PlaceWord(int place, PlaceSense sense) implements Serializable {}

  /** A seat and the office it stands for. */
  record SeatWord(int place, String office) implements Serializable {}

  static final short NAME = 1;
  static final short TITLE = 2;
  static final short PLACE = 4;
  static final short SEAT = 8;
  static final short CONTEXT = 16;
  static final short GIVEN = 32;
  static final short WHOLE = 64;

  /** Begins an honour or «نظيره». */
  static final short HONOUR = 128;

  private static final Set<NameContext.Kind> HONOURS =
      EnumSet.of(
          NameContext.Kind.HONORIFIC,
          NameContext.Kind.COUNTERPART_M,
          NameContext.Kind.COUNTERPART_F,
          NameContext.Kind.COUNTERPART_SEVERAL);
  private static final int FEWEST_LETTERS = 3;
  private static final int TOP_RANK = 2;
  private static final int FEWEST_LETTERS_GLUED = 5;
  private static final int MOST_OF_SURNAME = 2;
  private static final int GLUE_BITS = 12;
  private static final int LONG_FREE_BITS = 16;
  private static final String ARTICLE = "" + ALEF + LAM;
  private static final String SERVANT = "" + AIN + BEH + DAL;

  final Leaders leaders;
  final Vocabulary vocabulary = new Vocabulary();
  final NameTrie names = new NameTrie();
  final NameTrie titles = new NameTrie();
  final NameTrie places = new NameTrie();
  final NameTrie seats = new NameTrie();
  final NameTrie context = new NameTrie();
  final List<NameEntry> entries = new ArrayList<>();
  final List<TitleNoun> nouns = new ArrayList<>();
  final List<List<PlaceWord>> placeWords = new ArrayList<>();
  final List<SeatWord> seatWords = new ArrayList<>();
  final List<EnumSet<NameContext.Kind>> kinds = new ArrayList<>();
  final List<IntOpenHashSet> wordsOfLeader = new ArrayList<>();
  final Map<String, Integer> placeNumbers = new HashMap<>();
  final Set<Integer> glue = new HashSet<>();
  final Set<Integer> commonWords = new HashSet<>();

  private final Set<String> topOffices = new HashSet<>();
  private final Map<Integer, Integer> surnames = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  final Map<Integer, Integer> longFreeNames = new HashMap<>();
  final Set<Integer> sharedWords = new HashSet<>();

  /** First names that folding makes the same as a common word, and their spelling to the letter. */
  final Map<Integer, String> strictGivenNames = new HashMap<>();

  /** Hashes of {@link #glue} and {@link #longFreeNames}: few words of a text hold both. */
  final HashBits glueHashes = new HashBits(GLUE_BITS);

  final HashBits longFreeHashes = new HashBits(LONG_FREE_BITS);

  private short[] flags = new short[0];

  private Lexicon(Leaders leaders) {
    this.leaders = leaders;
  }

  static Lexicon of(Leaders leaders, NameContext words) {
    Lexicon lexicon = new Lexicon(leaders);
    lexicon.addContext(words);
    lexicon.addPlaces();
    lexicon.addTitles();
    lexicon.addGivenNames(words);
    lexicon.addNames(words);
    lexicon.flag(words);
    return lexicon;
  }

  /** What a word can begin, as bits. */
  int flags(int word) {
    return word < flags.length ? flags[word] : 0;
  }

  /** Number of a leader. */
  int number(String leaderId) {
    return numbers.getOrDefault(leaderId, 0);
  }

  private void addContext(NameContext words) {
    for (NameContext.Kind kind : NameContext.Kind.values()) {
      if (kind == NameContext.Kind.OTHER_PERSON
          || kind == NameContext.Kind.GIVEN_NAME
          || kind == NameContext.Kind.SHARED_WORD
          || kind == NameContext.Kind.GLUE
          || kind == NameContext.Kind.COMMON_WORD) {
        continue;
      }
      for (String phrase : words.of(kind)) {
        int[] path = path(phrase);
        int value = context.value(path);
        if (value == NameTrie.NONE) {
          value = kinds.size();
          kinds.add(EnumSet.noneOf(NameContext.Kind.class));
          context.put(path, value);
        }
        kinds.get(value).add(kind);
      }
    }
  }

  private void addPlaces() {
    for (Place place : leaders.places()) {
      int number = placeNumbers.size();
      placeNumbers.put(place.id(), number);
      place.names().forEach(name -> addPlace(name, number, PlaceSense.NAME));
      place.capitals().forEach(name -> addPlace(name, number, PlaceSense.CAPITAL));
      for (String adjective : place.adjectives()) {
        addPlace(adjective, number, PlaceSense.INDEFINITE);
        addPlace(PlaceForms.feminine(adjective), number, PlaceSense.INDEFINITE);
        addPlace(PlaceForms.definite(adjective), number, PlaceSense.MASCULINE);
        addPlace(PlaceForms.definite(PlaceForms.feminine(adjective)), number, PlaceSense.FEMININE);
      }
      for (Place.Seat seat : place.seats()) {
        for (String name : seat.names()) {
          seats.put(path(name), seatWords.size());
          seatWords.add(new SeatWord(number, seat.office()));
        }
      }
    }
  }

  private void addPlace(String phrase, int place, PlaceSense sense) {
    int[] path = path(phrase);
    int value = places.value(path);
    if (value == NameTrie.NONE) {
      value = placeWords.size();
      placeWords.add(new ArrayList<>());
      places.put(path, value);
    }
    PlaceWord word = new PlaceWord(place, sense);
    if (!placeWords.get(value).contains(word)) {
      placeWords.get(value).add(word);
    }
  }

  private void addTitles() {
    for (TitleWords words : leaders.titles()) {
      words.definite().forEach(phrase -> addTitle(phrase, TitleNoun.of(words, true)));
      words.of().forEach(phrase -> addTitle(phrase, TitleNoun.of(words, false)));
    }
    for (Coverage covered : leaders.coverage()) {
      for (String phrase : covered.roles()) {
        addRole(phrase, covered);
      }
    }
  }

  private void addRole(String phrase, Coverage covered) {
    for (String gender : List.of("m", "f")) {
      TitleWords words =
          new TitleWords(
              List.of(phrase),
              List.of(),
              gender,
              false,
              false,
              false,
              covered.place(),
              List.of(covered.office()),
              List.of(covered.office()));
      addTitle(phrase, TitleNoun.of(words, true));
    }
  }

  private void addTitle(String phrase, TitleNoun noun) {
    int[] path = path(phrase);
    int value = titles.value(path);
    if (value == NameTrie.NONE) {
      titles.put(path, nouns.size());
      nouns.add(noun);
    } else {
      nouns.set(value, nouns.get(value).and(noun));
    }
  }

  private void addNames(NameContext words) {
    leaders.offices().stream()
        .filter(office -> office.rank() <= TOP_RANK)
        .forEach(office -> topOffices.add(office.key()));
    leaders.names().forEach(this::countSurname);
    words.of(NameContext.Kind.SHARED_WORD).forEach(word -> sharedWords.add(path(word)[0]));
    leaders
        .leaders()
        .forEach(
            leader -> {
              numbers.put(leader.leaderId(), numbers.size());
              wordsOfLeader.add(new IntOpenHashSet());
            });
    for (LeaderName name : leaders.names()) {
      int leader = numbers.getOrDefault(name.leaderId(), 0);
      for (String variant : NameForms.variants(name.form())) {
        addName(name, leader, variant);
      }
      addSurname(name, leader);
    }
    for (String other : words.of(NameContext.Kind.OTHER_PERSON)) {
      for (String variant : NameForms.variants(other)) {
        int[] path = path(variant);
        if (names.value(path) == NameTrie.NONE) {
          names.put(path, entries.size());
          entries.add(new NameEntry(List.of(), path.length));
        }
      }
    }
  }

  /**
   * The last word of a full name, if it is no first name, father's name or common word. After the
   * full name it denotes the same person, listed or not.
   */
  private void addSurname(LeaderName name, int leader) {
    List<String> words = NameForms.folded(name.form());
    int last = words.size() - 1;
    if (name.nameClass() != NameClass.FULL || words.get(last).length() < FEWEST_LETTERS) {
      return;
    }
    int surname = vocabulary.id(words.get(last));
    boolean isPart = context.first(vocabulary.id(words.get(last - 1))) != NameTrie.NONE;
    boolean isWord =
        context.first(surname) != NameTrie.NONE
            || titles.first(surname) != NameTrie.NONE
            || places.first(surname) != NameTrie.NONE
            || commonWords.contains(surname)
            || words.get(last - 1).equals(SERVANT);
    boolean isFamily = surnames.getOrDefault(surname, 0) > MOST_OF_SURNAME;
    if (isPart || isWord || isFamily || (flags(surname) & GIVEN) != 0) {
      return;
    }
    addClaim(new int[] {surname}, new NameEntry.Claim(leader, NameClass.CONTEXT, Set.of(), true));
  }

  /** Counts the leaders whose usual name ends in a word: الصباح is a family, not a person. */
  private void countSurname(LeaderName name) {
    boolean isUsual =
        leaders.leader(name.leaderId()).map(l -> l.nameAr().equals(name.form())).orElse(false);
    List<String> words = NameForms.folded(name.form());
    if (isUsual && words.size() > 1) {
      surnames.merge(vocabulary.add(words.get(words.size() - 1)), 1, Integer::sum);
    }
  }

  private void addName(LeaderName name, int leader, String variant) {
    int[] path = path(variant);
    for (int word : path) {
      wordsOfLeader.get(leader).add(word);
    }
    Set<String> strict =
        name.isExact() && path.length == 1
            ? Set.of(Normalizer.normalize(name.form(), Profile.STRICT))
            : Set.of();
    boolean isShared =
        (path.length == 1 && sharedWords.contains(path[0])) || isTwoFirstNames(name, path);
    NameClass nameClass = isShared ? NameClass.CONTEXT : name.nameClass();
    NameEntry.Claim claim = new NameEntry.Claim(leader, nameClass, strict, false);
    addClaim(path, claim);
    if (path.length == 1
        && nameClass == NameClass.FREE
        && variant.length() >= FEWEST_LETTERS_GLUED) {
      longFreeNames.put(path[0], leader);
    }
  }

  /** «أحمد جمال» is many men; only of heads of state and government is such a form enough. */
  private boolean isTwoFirstNames(LeaderName name, int[] path) {
    return path.length == 2
        && (flags(path[0]) & GIVEN) != 0
        && (flags(path[1]) & GIVEN) != 0
        && leaders.tenuresOf(name.leaderId()).stream()
            .noneMatch(t -> topOffices.contains(t.office()));
  }

  private void addClaim(int[] path, NameEntry.Claim claim) {
    int value = names.value(path);
    if (value == NameTrie.NONE) {
      names.put(path, entries.size());
      entries.add(new NameEntry(List.of(claim), path.length));
    } else {
      NameEntry known = entries.get(value);
      entries.set(value, new NameEntry(merged(known.claims(), claim), path.length));
    }
  }

  /**
   * A leader claims a form once, in the stronger of two classes, with the strict spellings of both.
   */
  private static List<NameEntry.Claim> merged(List<NameEntry.Claim> claims, NameEntry.Claim added) {
    List<NameEntry.Claim> all = new ArrayList<>();
    NameEntry.Claim own = added;
    for (NameEntry.Claim claim : claims) {
      if (claim.leader() != added.leader()) {
        all.add(claim);
        continue;
      }
      NameClass stronger =
          claim.nameClass().compareTo(own.nameClass()) < 0 ? claim.nameClass() : own.nameClass();
      Set<String> strict = new HashSet<>(claim.strict());
      strict.addAll(own.strict());
      boolean isAnySpelling = claim.strict().isEmpty() || own.strict().isEmpty();
      own =
          new NameEntry.Claim(
              own.leader(),
              stronger,
              isAnySpelling ? Set.of() : strict,
              claim.isImplied() && own.isImplied());
    }
    all.add(own);
    return all;
  }

  /**
   * First names: those listed, and the first word of every full name unless it is a common word.
   */
  private void addGivenNames(NameContext words) {
    words.of(NameContext.Kind.GLUE).forEach(word -> glue.add(path(word)[0]));
    for (String common : words.of(NameContext.Kind.COMMON_WORD)) {
      commonWords.add(path(common)[0]);
    }
    Set<Integer> given = new HashSet<>();
    for (String name : words.of(NameContext.Kind.GIVEN_NAME)) {
      for (String variant : NameForms.variants(name)) {
        int[] path = path(variant);
        if (path.length == 1) {
          given.add(path[0]);
        }
        if (path.length == 1 && commonWords.contains(path[0])) {
          strictGivenNames.put(path[0], Normalizer.normalize(name, Profile.STRICT));
        }
      }
    }
    for (LeaderName name : leaders.names()) {
      if (name.nameClass() == NameClass.FULL) {
        addFirstName(NameForms.folded(name.form()).get(0), given);
      }
    }
    flags = new short[vocabulary.size()];
    given.forEach(word -> flags[word] |= GIVEN);
  }

  private void addFirstName(String first, Set<Integer> given) {
    int word = vocabulary.add(first);
    boolean isWord =
        commonWords.contains(word)
            || context.first(word) != NameTrie.NONE
            || titles.first(word) != NameTrie.NONE
            || places.first(word) != NameTrie.NONE;
    if (!isWord && first.length() >= FEWEST_LETTERS && !first.startsWith(ARTICLE)) {
      given.add(word);
    }
  }

  private void flag(NameContext words) {
    flags = Arrays.copyOf(flags, vocabulary.size());
    for (int word = 1; word < flags.length; word++) {
      flags[word] |= names.first(word) == NameTrie.NONE ? 0 : NAME;
      flags[word] |= titles.first(word) == NameTrie.NONE ? 0 : TITLE;
      flags[word] |= places.first(word) == NameTrie.NONE ? 0 : PLACE;
      flags[word] |= seats.first(word) == NameTrie.NONE ? 0 : SEAT;
      flags[word] |= context.first(word) == NameTrie.NONE ? 0 : CONTEXT;
    }
    for (NameContext.Kind kind : HONOURS) {
      words.of(kind).forEach(phrase -> flags[path(phrase)[0]] |= HONOUR);
    }
    for (String whole : words.of(NameContext.Kind.NOT_CLITIC)) {
      flags[path(whole)[0]] |= WHOLE;
    }
    glue.forEach(word -> glueHashes.add(vocabulary.hash(word)));
    longFreeNames.keySet().forEach(word -> longFreeHashes.add(vocabulary.hash(word)));
  }

  private int[] path(String phrase) {
    return NameForms.folded(phrase).stream().mapToInt(vocabulary::add).toArray();
  }
}
