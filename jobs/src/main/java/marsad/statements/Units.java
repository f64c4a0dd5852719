package marsad.statements;

import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.PlaceUse;
import marsad.statements.Sense.PlaceWord;
import marsad.statements.Unit.Actor;
import marsad.tables.EntityKind;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.Voice;
import marsad.text.ArabicLetters;
import marsad.text.Clitics;
import marsad.text.Profile;
import marsad.text.Span;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into units: leaders named, then the longest phrases known, then single words. */
final class Units {
  private static final int FEWEST_HOST_LETTERS = 2;
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;

  private final Lexicon lexicon;
  private final Named named;
  private final String sentence;
  private final Tokens tokens;
  private final List<Span> quotes;
  private final List<Unit> units = new ArrayList<>();

  /** A phrase found: where it ends, what it may be, and how many letters of clitics stand on it. */
  private record Found(int end, List<Sense> senses, int clitics) {}

  private Units(Lexicon lexicon, Named named, String sentence, boolean isOpenBefore) {
    this.lexicon = lexicon;
    this.named = named;
    this.sentence = sentence;
    this.tokens = Tokenizer.tokens(sentence, Profile.FOLD);
    this.quotes = Quotes.in(sentence, isOpenBefore);
  }

  /**
   * The units of a sentence.
   *
   * @param mentions leaders named in it, with offsets in the sentence, in text order
   */
  static List<Unit> of(
      Lexicon lexicon, Named named, String sentence, boolean isOpenBefore, List<Mention> mentions) {
    Units cutter = new Units(lexicon, named, sentence, isOpenBefore);
    cutter.cut(mentions);
    return Forms.settled(Bodies.join(cutter.units, lexicon, named));
  }

  private void cut(List<Mention> mentions) {
    int next = 0;
    for (int i = 0; i < tokens.size(); ) {
      while (next < mentions.size() && mentions.get(next).end() <= tokens.rawBegin(i)) {
        next++;
      }
      Mention mention = next < mentions.size() ? mentions.get(next) : null;
      if (mention != null && mention.begin() < tokens.rawEnd(i)) {
        int end = i + 1;
        while (end < tokens.size() && tokens.rawBegin(end) < mention.end()) {
          end++;
        }
        addMention(mention, i, end);
        i = end;
        next++;
      } else {
        int limit = mention == null ? tokens.size() : before(mention, i);
        i = addPhrase(i, limit);
      }
    }
  }

  private int before(Mention mention, int from) {
    int end = from + 1;
    while (end < tokens.size() && tokens.rawEnd(end) <= mention.begin()) {
      end++;
    }
    return end;
  }

  private void addMention(Mention mention, int begin, int end) {
    String word = tokens.text(begin);
    int clitics = mention.kind() == MentionKind.OFFICE ? 0 : nameClitics(word);
    add(begin, end, clitics, List.of(), actor(mention), "");
  }

  /** How many letters stand before the name or title. */
  private int nameClitics(String word) {
    if (lexicon.beginsName(word)) {
      return 0;
    }
    for (Clitics.Host host : Clitics.hosts(word, FEWEST_HOST_LETTERS)) {
      if (lexicon.beginsName(host.of(word))) {
        return host.start();
      }
    }
    // «ونظيره»: what begins no name and no title has its clitics before it.
    List<Clitics.Host> hosts = Clitics.hosts(word, FEWEST_HOST_LETTERS);
    return hosts.isEmpty() ? 0 : hosts.get(0).start();
  }

  private Actor actor(Mention mention) {
    String id = mention.leaderId();
    Voice voice = mention.kind() == MentionKind.OFFICE ? Voice.OFFICE : Voice.INDIRECT;
    boolean isFemale = lexicon.people.isFemale(id);
    String principal = lexicon.people.principal(id, named.day(), named.leaders()).orElse(null);
    Speaker speaker =
        principal == null
            ? new Speaker(
                id, EntityKind.LEADER, voice, null, lexicon.people.home(id), gender(isFemale))
            : new Speaker(
                principal,
                EntityKind.LEADER,
                Voice.SPOKESPERSON,
                id,
                lexicon.people.home(principal),
                gender(isFemale));
    return new Actor(speaker, isFemale, !isFemale, !mention.isActor());
  }

  private static Agreement gender(boolean isFemale) {
    return isFemale ? Agreement.FEMININE : Agreement.MASCULINE;
  }

  private int addPhrase(int begin, int limit) {
    Found found = longest(begin, limit);
    if (found == null) {
      return addUnknown(begin);
    }
    String word = tokens.text(begin).substring(found.clitics());
    List<Sense> senses = fitting(begin, found, word);
    if (senses.isEmpty()) {
      return addUnknown(begin);
    }
    add(begin, found.end(), found.clitics(), senses, isCounted(begin) ? null : place(senses), word);
    return found.end();
  }

  private int addUnknown(int begin) {
    String word = tokens.text(begin);
    Actor speaker = surname(begin, word);
    if (speaker != null) {
      add(begin, begin + 1, 0, List.of(), speaker, "");
      return begin + 1;
    }
    int clitics = unknownClitics(word);
    add(begin, begin + 1, clitics, List.of(), null, word.substring(clitics));
    return begin + 1;
  }

  /** «قال الأسد إن»: where only a speaker stands, a name that is also a word is one. */
  private @Nullable Actor surname(int begin, String word) {
    boolean isTitle = begin == 0 && tokens.size() > 1 && (signs(1) & Signs.COLON) != 0;
    Unit before = units.isEmpty() ? null : units.get(units.size() - 1);
    boolean isSubject = before != null && signs(begin) == 0 && isSaying(before.cue());
    if (!isTitle && !(isSubject && endsName(begin + 1))) {
      return null;
    }
    String id = lexicon.people.called(word, named.day(), named.leaders()).orElse(null);
    if (id == null) {
      return null;
    }
    boolean isFemale = lexicon.people.isFemale(id);
    Speaker speaker =
        new Speaker(
            id, EntityKind.LEADER, Voice.INDIRECT, null, lexicon.people.home(id), gender(isFemale));
    return new Actor(speaker, isFemale, !isFemale, false);
  }

  private static boolean isSaying(Sense.@Nullable Cue cue) {
    return cue != null && cue.form() == Sense.Form.PAST && !cue.hasObject();
  }

  /** Whether a name ends before a token: a mark or a word that is known follows. */
  private boolean endsName(int token) {
    return token >= tokens.size() || signs(token) != 0 || longest(token, tokens.size()) != null;
  }

  /** «13 روسيا»: thirteen Russians, not the country. */
  private boolean isCounted(int begin) {
    return begin > 0 && Character.isDigit(tokens.text(begin - 1).charAt(0)) && signs(begin) == 0;
  }

  /** What the spelling allows: no verb has an article, no object pronoun is written ة. */
  private List<Sense> fitting(int begin, Found found, String word) {
    boolean hasArticle = word.startsWith(ARTICLE) || needsArticle(begin, found.clitics());
    int rawEnd = tokens.rawEnd(begin);
    String letters = tokens.text(begin);
    char led =
        preposition(
            letters,
            found.clitics(),
            found.clitics() > 0 ? letters.charAt(found.clitics() - 1) : 0);
    boolean endsInHeh = sentence.charAt(rawEnd - 1) == ArabicLetters.HEH;
    boolean endsInTehMarbuta = sentence.charAt(rawEnd - 1) == ArabicLetters.TEH_MARBUTA;
    List<Sense> fitting = new ArrayList<>(found.senses().size());
    for (Sense sense : found.senses()) {
      boolean fits = true;
      if (sense instanceof Sense.Cue cue) {
        boolean isVerb = cue.form().isFinite() || cue.form() == Sense.Form.FIRST_PERSON;
        boolean isPronoun = cue.hasObject() || cue.form() == Sense.Form.OWN_MASDAR;
        boolean isDefinite = hasArticle && !cue.looksDefinite();
        fits =
            !(isDefinite && (isVerb || isPronoun)) && !(endsInTehMarbuta && (isPronoun || isVerb));
        boolean isFeminine = cue.agreement() == Agreement.FEMININE;
        boolean isParticiple = cue.form() == Sense.Form.PARTICIPLE;
        fits &= !(isParticiple && (isDefinite || (isFeminine && endsInHeh)));
        // ل may stand before a present («ليؤكد»), no other preposition before a verb.
        boolean isLedVerb = isVerb && led != 0;
        fits &= !isLedVerb || (led == ArabicLetters.LAM && cue.form() == Sense.Form.PRESENT);
      } else if (sense instanceof PlaceWord place && place.use() != PlaceUse.ADJECTIVE) {
        fits = hasArticle == place.hasArticle();
      } else if (sense instanceof Sense.IssueWord issue && issue.isShort()) {
        fits = hasArticle && named.issues().contains(issue.issueId());
      }
      if (fits) {
        fitting.add(sense);
      }
    }
    return fitting;
  }

  /** للرئيس: of the article only the second ل is left. */
  private boolean needsArticle(int begin, int clitics) {
    String word = tokens.text(begin);
    return clitics > 0
        && word.charAt(clitics - 1) == ArabicLetters.LAM
        && clitics > 1
        && word.charAt(clitics - 2) == ArabicLetters.LAM;
  }

  /** A joining letter before the article is no part of the word: «والاتحاد». */
  private static int unknownClitics(String word) {
    for (Clitics.Host host : Clitics.hosts(word, FEWEST_HOST_LETTERS + 2)) {
      String rest = word.substring(host.start());
      if (host.needsArticle() || rest.startsWith("" + ArabicLetters.ALEF + ArabicLetters.LAM)) {
        return host.start();
      }
    }
    return 0;
  }

  private @Nullable Found longest(int begin, int limit) {
    String word = tokens.text(begin);
    Found best = longest(begin, limit, lexicon.first(word), 0);
    for (Clitics.Host host : Clitics.hosts(word, FEWEST_HOST_LETTERS)) {
      Found found = longest(begin, limit, lexicon.first(host.of(word)), host.start());
      if (found != null && (best == null || found.end() > best.end())) {
        best = found;
      }
    }
    return best;
  }

  private @Nullable Found longest(int begin, int limit, Lexicon.@Nullable Node first, int clitics) {
    Lexicon.Node node = first;
    Found best = null;
    for (int i = begin + 1; node != null; i++) {
      if (!node.senses().isEmpty()) {
        best = new Found(i, node.senses(), clitics);
      }
      if (i >= limit || isCut(i)) {
        break;
      }
      node = node.after(tokens.text(i));
    }
    return best;
  }

  /** Phrases do not reach over punctuation; quotation marks inside them are of no account. */
  private boolean isCut(int token) {
    return (signs(token) & ~Signs.QUOTE & ~Signs.DASH) != 0;
  }

  private int signs(int token) {
    int begin = token == 0 ? 0 : tokens.rawEnd(token - 1);
    return Signs.of(sentence, begin, tokens.rawBegin(token));
  }

  private @Nullable Actor place(List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense instanceof PlaceWord place) {
        if (place.use() == PlaceUse.NAME || place.use() == PlaceUse.CAPITAL) {
          return Bodies.actor(place);
        }
        if (place.use() == PlaceUse.SEAT) {
          return Bodies.seat(place, lexicon, named);
        }
      }
    }
    return null;
  }

  private void add(
      int begin, int end, int clitics, List<Sense> senses, @Nullable Actor actor, String text) {
    String word = tokens.text(begin);
    char first = word.charAt(0);
    boolean isJoined = clitics > 0 && (first == WAW || first == FEH);
    char last = clitics > 0 ? word.charAt(clitics - 1) : 0;
    int signs = signs(begin);
    int rawBegin = tokens.rawBegin(begin);
    units.add(
        new Unit(
            rawBegin,
            tokens.rawEnd(end - 1),
            signs,
            isJoined,
            preposition(word, clitics, last),
            isQuoted(rawBegin),
            senses,
            actor,
            text));
  }

  private boolean isQuoted(int at) {
    for (int i = 0; i < quotes.size(); i++) {
      if (quotes.get(i).begin() <= at && at < quotes.get(i).end()) {
        return true;
      }
    }
    return false;
  }

  /** للرئيس: the host begins behind the article, of which one ل is left. */
  private static char preposition(String word, int clitics, char last) {
    if (clitics == 0) {
      return 0;
    }
    if (Inflection.isPreposition(last)) {
      return last;
    }
    return word.length() > clitics && clitics == 1 && word.charAt(0) == ArabicLetters.LAM
        ? ArabicLetters.LAM
        : 0;
  }
}
