package marsad.statements;

import static marsad.text.ArabicLetters.FEH;
import static marsad.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.IssueWord;
import marsad.statements.Sense.PlaceUse;
import marsad.statements.Sense.PlaceWord;
import marsad.statements.Unit.Actor;
import marsad.tables.EntityKind;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.tables.Voice;
import marsad.text.ArabicLetters;
import marsad.text.Clitics;
import marsad.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into units: leaders named, then the longest phrases known, then single words. */
final class Units {
  private static final int FEWEST_HOST_LETTERS = 2;

  private final Lexicon lexicon;
  private final Named named;
  private final String sentence;
  private final Words words;
  private final List<Span> quotes;
  private final List<Unit> units;

  /** Whether a short name stood for nothing since its issue is not named in full, so far. */
  private boolean hasShortNameLeft;

  /** A phrase found: where it ends, its last word, and how many letters of clitics stand on it. */
  private record Found(int end, Lexicon.Node node, int clitics) {}

  private Units(Lexicon lexicon, Named named, String sentence, boolean isOpenBefore) {
    this.lexicon = lexicon;
    this.named = named;
    this.sentence = sentence;
    this.words = lexicon.words(sentence);
    this.quotes = Quotes.in(sentence, isOpenBefore);
    this.units = new ArrayList<>(words.size());
  }

  /**
   * The units of a sentence. Issues that it names are added to those of the article; a short name
   * of one counts behind or beside its full name.
   *
   * @param mentions leaders named in it, with offsets in the sentence, in text order
   */
  static List<Unit> of(
      Lexicon lexicon, Named named, String sentence, boolean isOpenBefore, List<Mention> mentions) {
    Units cutter = new Units(lexicon, named, sentence, isOpenBefore);
    List<Unit> units = cutter.settled(mentions);
    return cutter.namesAnew(units) && cutter.hasShortNameLeft ? cutter.settled(mentions) : units;
  }

  private List<Unit> settled(List<Mention> mentions) {
    units.clear();
    cut(mentions);
    return Forms.settled(Bodies.join(units, lexicon, named));
  }

  private boolean namesAnew(List<Unit> settled) {
    boolean isNamedAnew = false;
    for (Unit unit : settled) {
      IssueWord issue = unit.issue();
      if (issue != null) {
        boolean isNew = named.issues().add(issue.issueId());
        isNamedAnew |= isNew && lexicon.hasShortNames(issue.issueId());
      }
    }
    return isNamedAnew;
  }

  private void cut(List<Mention> mentions) {
    int next = 0;
    for (int i = 0; i < words.size(); ) {
      while (next < mentions.size() && mentions.get(next).end() <= words.rawBegin(i)) {
        next++;
      }
      Mention mention = next < mentions.size() ? mentions.get(next) : null;
      if (mention != null && mention.begin() < words.rawEnd(i)) {
        int end = i + 1;
        while (end < words.size() && words.rawBegin(end) < mention.end()) {
          end++;
        }
        addMention(mention, i, end);
        i = end;
        next++;
      } else {
        i = addPhrase(i, mention == null ? sentence.length() : mention.begin());
      }
    }
  }

  private void addMention(Mention mention, int begin, int end) {
    int clitics = mention.kind() == MentionKind.OFFICE ? 0 : nameClitics(words.text(begin));
    add(begin, end, clitics, List.of(), actor(mention));
  }

  /** How many letters stand before the name or title. */
  private int nameClitics(String word) {
    if (lexicon.beginsName(word)) {
      return 0;
    }
    List<Clitics.Host> hosts = Clitics.hosts(word, FEWEST_HOST_LETTERS);
    for (Clitics.Host host : hosts) {
      if (lexicon.beginsName(host.of(word))) {
        return host.start();
      }
    }
    // «ونظيره»: what begins no name and no title has its clitics before it.
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

  /**
   * Adds the phrase or word that begins here.
   *
   * @param limit offset in the sentence behind which a phrase may not reach
   */
  private int addPhrase(int begin, int limit) {
    Found found = longest(begin, limit);
    if (found == null) {
      return addUnknown(begin);
    }
    List<Sense> senses = fitting(begin, found);
    if (senses.isEmpty()) {
      return addUnknown(begin);
    }
    add(begin, found.end(), found.clitics(), senses, isCounted(begin) ? null : place(senses));
    return found.end();
  }

  private int addUnknown(int begin) {
    Actor speaker = surname(begin);
    if (speaker != null) {
      add(begin, begin + 1, 0, List.of(), speaker);
      return begin + 1;
    }
    add(begin, begin + 1, unknownClitics(begin), List.of(), null);
    return begin + 1;
  }

  /** «قال الأسد إن»: where only a speaker stands, a name that is also a word is one. */
  private @Nullable Actor surname(int begin) {
    boolean isTitle = begin == 0 && words.size() > 1 && (words.signs(1) & Signs.COLON) != 0;
    Unit before = units.isEmpty() ? null : units.get(units.size() - 1);
    boolean isSubject = before != null && words.signs(begin) == 0 && isSaying(before.cue());
    if (!isTitle && !(isSubject && endsName(begin + 1))) {
      return null;
    }
    String word = words.text(begin);
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

  /** Whether a name ends before a word: a mark or a word that is known follows. */
  private boolean endsName(int word) {
    return word >= words.size()
        || words.signs(word) != 0
        || longest(word, sentence.length()) != null;
  }

  /** «13 روسيا»: thirteen Russians, not the country. */
  private boolean isCounted(int begin) {
    return begin > 0 && words.signs(begin) == 0 && Character.isDigit(words.letter(begin - 1, 0));
  }

  /** What the spelling allows: no verb has an article, no object pronoun is written ة. */
  private List<Sense> fitting(int begin, Found found) {
    if (found.node().isFree()) {
      return found.node().senses();
    }
    int clitics = found.clitics();
    boolean hasArticle = words.hasArticleAt(begin, clitics) || needsArticle(begin, clitics);
    char led = preposition(begin, clitics);
    char last = sentence.charAt(words.rawEnd(begin) - 1);
    boolean endsInHeh = last == ArabicLetters.HEH;
    boolean endsInTehMarbuta = last == ArabicLetters.TEH_MARBUTA;
    List<Sense> fitting = new ArrayList<>(found.node().senses().size());
    for (Sense sense : found.node().senses()) {
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
      } else if (sense instanceof IssueWord issue && issue.isShort()) {
        boolean isNamed = named.issues().contains(issue.issueId());
        hasShortNameLeft |= !isNamed;
        fits = hasArticle && isNamed;
      }
      if (fits) {
        fitting.add(sense);
      }
    }
    return fitting;
  }

  /** للرئيس: of the article only the second ل is left. */
  private boolean needsArticle(int begin, int clitics) {
    return clitics > 1
        && words.letter(begin, clitics - 1) == ArabicLetters.LAM
        && words.letter(begin, clitics - 2) == ArabicLetters.LAM;
  }

  /** A joining letter before the article is no part of the word: «والاتحاد». */
  private int unknownClitics(int begin) {
    int hosts = words.hosts(begin, FEWEST_HOST_LETTERS + 2);
    for (int start = 1; Clitics.mayStartFrom(hosts, start); start++) {
      boolean isAtArticle = Clitics.mayStartAt(hosts, start) && words.hasArticleAt(begin, start);
      if (isAtArticle || Clitics.needsArticleAt(hosts, start)) {
        return start;
      }
    }
    return 0;
  }

  /** The longest phrase that begins with a word; of two, the one under the fewest clitics. */
  private @Nullable Found longest(int begin, int limit) {
    Found best = longer(begin, limit, words.number(begin), 0, null);
    int hosts = words.hosts(begin, FEWEST_HOST_LETTERS);
    for (int start = 1; Clitics.mayStartFrom(hosts, start); start++) {
      if (Clitics.mayStartAt(hosts, start)) {
        best = longer(begin, limit, words.numberOfHost(begin, start, false), start, best);
      }
      if (Clitics.needsArticleAt(hosts, start)) {
        best = longer(begin, limit, words.numberOfHost(begin, start, true), start, best);
      }
    }
    return best;
  }

  /** A phrase whose first word has this number, if it is longer than the one found so far. */
  private @Nullable Found longer(
      int begin, int limit, int number, int clitics, @Nullable Found found) {
    Lexicon.Node node = lexicon.first(number);
    Found best = found;
    for (int i = begin + 1; node != null; i++) {
      if (node.isPhrase() && (best == null || i > best.end())) {
        best = new Found(i, node, clitics);
      }
      if (i >= words.size() || words.rawEnd(i) > limit || isCut(i)) {
        break;
      }
      node = node.after(words.number(i));
    }
    return best;
  }

  /** Phrases do not reach over punctuation; quotation marks inside them are of no account. */
  private boolean isCut(int word) {
    return (words.signs(word) & ~Signs.QUOTE & ~Signs.DASH) != 0;
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

  /** Adds a unit; a name that stands for no word besides has no letters of its own. */
  private void add(int begin, int end, int clitics, List<Sense> senses, @Nullable Actor actor) {
    boolean isNameOnly = actor != null && senses.isEmpty();
    int textEnd = words.end(begin);
    char first = words.letter(begin, 0);
    int rawBegin = words.rawBegin(begin);
    units.add(
        new Unit(
            rawBegin,
            words.rawEnd(end - 1),
            words.signs(begin),
            clitics > 0 && (first == WAW || first == FEH),
            preposition(begin, clitics),
            isQuoted(rawBegin),
            senses,
            actor,
            words.letters(),
            isNameOnly ? textEnd : words.begin(begin) + clitics,
            textEnd));
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
  private char preposition(int begin, int clitics) {
    if (clitics == 0) {
      return 0;
    }
    char last = words.letter(begin, clitics - 1);
    if (Inflection.isPreposition(last)) {
      return last;
    }
    return clitics == 1
            && words.length(begin) > clitics
            && words.letter(begin, 0) == ArabicLetters.LAM
        ? ArabicLetters.LAM
        : 0;
  }
}
