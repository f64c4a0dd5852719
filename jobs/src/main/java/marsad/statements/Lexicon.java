package marsad.statements;

import static marsad.text.ArabicLetters.ALEF;
import static marsad.text.ArabicLetters.ALEF_MAKSURA;
import static marsad.text.ArabicLetters.HEH;
import static marsad.text.ArabicLetters.LAM;
import static marsad.text.ArabicLetters.MEEM;
import static marsad.text.ArabicLetters.NOON;
import static marsad.text.ArabicLetters.TEH;
import static marsad.text.ArabicLetters.TEH_MARBUTA;
import static marsad.text.ArabicLetters.WAW;
import static marsad.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.Cue;
import marsad.statements.Sense.Form;
import marsad.statements.Sense.IssueWord;
import marsad.statements.Sense.Mark;
import marsad.statements.Sense.Modal;
import marsad.statements.Sense.PlaceUse;
import marsad.statements.Sense.PlaceWord;
import marsad.text.Normalizer;
import marsad.text.Profile;
import org.jspecify.annotations.Nullable;

/**
 * All phrases that the reading of statements knows, with what each may be. Words are compared
 * folded and without their article.
 */
final class Lexicon {
  private static final String ARTICLE = "" + ALEF + LAM;

  private static final List<String> WORD_ENDINGS =
      List.of("", "" + ALEF, "" + TEH_MARBUTA, "" + YEH + NOON, "" + ALEF + NOON, "" + WAW + NOON);

  private static final List<String> PRONOUNS = List.of("" + HEH, "" + HEH + ALEF, "" + HEH + MEEM);

  private static final int FEWEST_FOR_ACCUSATIVE = 3;

  private final Vocabulary vocabulary = new Vocabulary();

  /** What begins with a word, by its number. */
  private final List<@Nullable Node> first = new ArrayList<>();

  final People people;
  private final java.util.Set<String> firstWords;
  private final java.util.Set<String> kingdoms;
  private final java.util.Set<String> shortened = new java.util.HashSet<>();

  /** A word of a phrase and what may follow it. */
  static final class Node {
    private final List<Sense> senses = new ArrayList<>(1);
    private int[] words = {};
    private Node[] next = {};
    private boolean isFree = true;
    private boolean isPhrase;

    /** Where a word leads; null if no phrase goes on with it. */
    @Nullable Node after(int word) {
      for (int i = 0; i < words.length; i++) {
        if (words[i] == word) {
          return next[i];
        }
      }
      return null;
    }

    List<Sense> senses() {
      return senses;
    }

    /** Whether a phrase ends here, so that there are senses. */
    boolean isPhrase() {
      return isPhrase;
    }

    /** Whether the senses are there however the word is written. */
    boolean isFree() {
      return isFree;
    }

    private static boolean isFree(Sense sense) {
      if (sense instanceof PlaceWord place) {
        return place.use() == PlaceUse.ADJECTIVE;
      }
      return sense instanceof IssueWord issue ? !issue.isShort() : !(sense instanceof Cue);
    }

    private Node following(int word) {
      Node known = after(word);
      if (known != null) {
        return known;
      }
      Node added = new Node();
      words = Arrays.copyOf(words, words.length + 1);
      next = Arrays.copyOf(next, words.length);
      words[words.length - 1] = word;
      next[words.length - 1] = added;
      return added;
    }

    private void add(Sense sense) {
      if (!senses.contains(sense)) {
        senses.add(sense);
        isPhrase = true;
        isFree &= isFree(sense);
      }
    }
  }

  Lexicon(StatementRules rules) {
    this.people = rules.people();
    this.firstWords = rules.firstWords();
    this.kingdoms = rules.cues().kingdoms();
    Stream.concat(rules.verbs().stream(), rules.cues().words().stream()).forEach(this::add);
    rules.cues().markers().forEach((marker, list) -> list.forEach(text -> addMark(text, marker)));
    rules
        .cues()
        .modals()
        .forEach((modality, list) -> list.forEach(text -> add(text, new Modal(modality))));
    for (IssuePhrases issue : rules.issues()) {
      String id = issue.issue().issueId();
      issue.phrases().forEach(text -> addNoun(text, new IssueWord(id, 1, issue.toward(), false)));
      issue.opposite().forEach(text -> addNoun(text, new IssueWord(id, -1, issue.toward(), false)));
      if (!issue.shorts().isEmpty()) {
        shortened.add(id);
      }
      issue.shorts().forEach(text -> add(text, new IssueWord(id, 1, issue.toward(), true)));
    }
    for (ActorWords actor : rules.actors()) {
      add(actor, rules.cues().masculineCountries().contains(actor.id()));
    }
  }

  /** A sentence cut into words. */
  Words words(String sentence) {
    return new Words(vocabulary, sentence);
  }

  /** The first word of phrases; null if none begins with it. */
  @Nullable Node first(int word) {
    return word == Vocabulary.UNKNOWN || word >= first.size() ? null : first.get(word);
  }

  /** The kingdom that an article means by the word alone, since it names leaders of no other. */
  Optional<String> kingdom(Named named) {
    String found = null;
    for (String leader : named.leaders()) {
      String home = people.home(leader);
      if (kingdoms.contains(home) && !home.equals(found)) {
        if (found != null) {
          return Optional.empty();
        }
        found = home;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether an issue has short names that count once it is named in full. */
  boolean hasShortNames(String issueId) {
    return shortened.contains(issueId);
  }

  /** Whether a leader's name or title begins with this very word, clitic letter and all. */
  boolean beginsName(String word) {
    return firstWords.contains(word);
  }

  private void add(SpeechVerb verb) {
    for (Inflection.Written form : forms(verb)) {
      add(
          form.text(),
          new Cue(
              verb.past(),
              verb.act(),
              verb.isOnlyFuture() && form.form() != Form.FUTURE ? 0 : verb.complement(),
              verb.addressee(),
              verb.by(),
              form.form(),
              form.agreement(),
              form.hasObject(),
              verb.isPosition(),
              verb.complement(),
              fold(form.text()).startsWith(ARTICLE)));
    }
  }

  private void addMark(String text, Marker marker) {
    if (marker == Marker.GOOD || marker == Marker.BAD) {
      addNoun(text, new Mark(marker));
    } else {
      add(text, new Mark(marker));
    }
  }

  /** A word without a present is a noun or adjective: it stands as it is, and in the feminine. */
  private static List<Inflection.Written> forms(SpeechVerb verb) {
    if (!verb.present().isEmpty() || !verb.masdar().isEmpty()) {
      return Inflection.of(verb);
    }
    int space = verb.past().indexOf(' ');
    String word = space < 0 ? verb.past() : verb.past().substring(0, space);
    String rest = space < 0 ? "" : verb.past().substring(space);
    List<Inflection.Written> forms = new ArrayList<>();
    for (String end : WORD_ENDINGS) {
      forms.add(new Inflection.Written(word + end + rest, Form.WORD, Agreement.ANY, false));
    }
    return forms;
  }

  private void add(ActorWords actor, boolean isMasculine) {
    for (String name : actor.names()) {
      add(name, place(actor, PlaceUse.NAME, "", isMasculine, name));
    }
    for (String name : actor.capitals()) {
      add(name, place(actor, PlaceUse.CAPITAL, "", false, name));
    }
    for (ActorWords.Seat seat : actor.seats()) {
      seat.names()
          .forEach(name -> add(name, place(actor, PlaceUse.SEAT, seat.office(), true, name)));
    }
    for (String adjective : actor.adjectives()) {
      PlaceWord word = place(actor, PlaceUse.ADJECTIVE, "", true, adjective);
      add(definite(adjective, ""), word);
      add(definite(adjective, "" + TEH_MARBUTA), word);
      add(definite(adjective, "" + YEH + NOON), word);
      add(definite(adjective, "" + WAW + NOON), word);
      add(definite(adjective, "" + TEH_MARBUTA).replace(ARTICLE, ""), word);
      add(adjective, word);
    }
  }

  private static PlaceWord place(
      ActorWords actor, PlaceUse use, String office, boolean isMasculine, String name) {
    return new PlaceWord(
        actor.id(), actor.kind(), use, office, isMasculine, fold(name).startsWith(ARTICLE));
  }

  private static String definite(String adjective, String ending) {
    return Stream.of(adjective.split(" "))
        .map(word -> (word.startsWith(ARTICLE) ? word : ARTICLE + word) + ending)
        .collect(Collectors.joining(" "));
  }

  /** A phrase and, where it is one word or a noun with its adjective, its accusative («حرباً»). */
  private void addNoun(String phrase, Sense sense) {
    add(phrase, sense);
    String[] words = phrase.split(" ");
    if (words.length == 1) {
      accusative(words[0]).forEach(word -> add(word, sense));
      owned(words[0]).forEach(word -> add(word, sense));
    } else if (words.length == 2) {
      accusative(words[0])
          .forEach(noun -> accusative(words[1]).forEach(word -> add(noun + " " + word, sense)));
      accusative(words[0]).forEach(noun -> add(noun + " " + words[1], sense));
      owned(words[0]).forEach(noun -> add(noun + " " + words[1], sense));
    }
  }

  /** «حربه», «عقوباتها», «عمليتهم»; none for a word with article. */
  private static List<String> owned(String word) {
    if (word.startsWith(ARTICLE) || word.length() < FEWEST_FOR_ACCUSATIVE) {
      return List.of();
    }
    int last = word.length() - 1;
    String stem = word.charAt(last) == TEH_MARBUTA ? word.substring(0, last) + TEH : word;
    return PRONOUNS.stream().map(pronoun -> stem + pronoun).toList();
  }

  /** «حرباً»; none for a word with article or an ending that takes no alef. */
  private static List<String> accusative(String word) {
    char last = word.charAt(word.length() - 1);
    boolean isBare = last == ALEF || last == TEH_MARBUTA || last == ALEF_MAKSURA;
    return word.startsWith(ARTICLE) || isBare || word.length() < FEWEST_FOR_ACCUSATIVE
        ? List.of()
        : List.of(word + ALEF);
  }

  private void add(String phrase, Sense sense) {
    String[] words = fold(phrase).split(" ");
    int begin = vocabulary.add(words[0]);
    while (first.size() <= begin) {
      first.add(null);
    }
    Node node = first.get(begin);
    if (node == null) {
      node = new Node();
      first.set(begin, node);
    }
    for (int i = 1; i < words.length; i++) {
      node = node.following(vocabulary.add(words[i]));
    }
    node.add(sense);
  }

  private static String fold(String phrase) {
    return Normalizer.normalize(phrase, Profile.FOLD).strip();
  }
}
