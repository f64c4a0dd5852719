package marsad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.leaders.Place;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.StatementRulesFile;
import marsad.stance.LabelledSentence;
import marsad.stance.LabelledSentence.Known;
import marsad.stance.StanceExample;
import marsad.stance.StanceLabel;
import marsad.statements.NewsText;
import marsad.statements.StatementFinder;
import marsad.statements.StatementRules;
import marsad.tables.LeaderName;
import marsad.tables.Sentence;
import marsad.tables.Statement;
import marsad.text.ArabicLetters;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds statements in labelled sentences, each with the label of its holder and target. */
final class LabelledStatements {
  private static final String HEADLINE = "headline";
  private static final String ARTICLE = "labelled";

  private final Leaders leaders;
  private final StatementRules rules;
  private final MentionFinder mentions;
  private final StatementFinder statements;

  LabelledStatements(ConfFiles conf) {
    this.mentions = GazetteerFiles.finder(conf);
    this.leaders = mentions.leaders();
    this.rules = StatementRulesFile.rules(conf, leaders);
    this.statements = StatementFinder.of(rules);
  }

  /** The rules by which statements are found. */
  StatementRules rules() {
    return rules;
  }

  /** The countries and organisations. */
  List<Place> places() {
    return leaders.places();
  }

  /** A statement and the sentence it stands in; its offsets count in the sentence. */
  record Found(Statement statement, Sentence sentence) {}

  /**
   * What was found.
   *
   * @param examples statements with a target, with their labels. In a sentence without a stance
   *     they hold none. In others, pairs that no label speaks of are left out: they may hold one
   *     that the labeller did not list, such as one toward a neighbouring issue
   * @param labelled number of labelled pairs of holder and target
   * @param found how many of them were found as statements
   */
  record Result(List<StanceExample> examples, int labelled, int found) {}

  /** The statements of labelled sentences. */
  Result in(List<LabelledSentence> sentences) {
    List<StanceExample> examples = new ArrayList<>();
    int labelled = 0;
    int found = 0;
    for (int i = 0; i < sentences.size(); i++) {
      LabelledSentence sentence = sentences.get(i);
      Map<String, StanceLabel> labels = new HashMap<>();
      for (Known known : sentence.stances()) {
        labels.put(pair(known.holderId(), known.targetId()), StanceLabel.of(known.polarity()));
      }
      Set<String> seen = new HashSet<>();
      for (Found one : find(sentence)) {
        Statement statement = one.statement();
        String pair = pair(statement.holderId(), statement.targetId());
        StanceLabel label = labels.get(pair);
        if (label != null || labels.isEmpty()) {
          StanceLabel known = label == null ? StanceLabel.NONE : label;
          examples.add(new StanceExample(i, statement, one.sentence().text(), known));
        }
        seen.add(pair);
      }
      labelled += labels.size();
      seen.retainAll(labels.keySet());
      found += seen.size();
    }
    return new Result(examples, labelled, found);
  }

  private static String pair(String holderId, @Nullable String targetId) {
    return holderId + ">" + targetId;
  }

  /** The statements with a target in the last sentence, which is the labelled one. */
  private List<Found> find(LabelledSentence labelled) {
    boolean isTitle = labelled.shape().equals(HEADLINE);
    return find(isTitle ? labelled.text() : null, isTitle ? "" : labelled.text(), labelled.day());
  }

  /** The statements with a target in the last sentence of a title or text. */
  List<Found> find(@Nullable String title, String text, LocalDate day) {
    List<Sentence> sentences = ArticleSentences.of(ARTICLE, title, text);
    NewsText news =
        new NewsText(
            day,
            null,
            List.of(),
            sentences,
            mentions.findEverybody(new ArticleText(ARTICLE, title, text, day, sentences)));
    Sentence last = sentences.get(sentences.size() - 1);
    return statements.find(news).stream()
        .filter(s -> s.targetId() != null && s.sentenceId().equals(last.sentenceId()))
        .map(s -> new Found(s.movedBy(-last.begin()), last))
        .toList();
  }

  /** Folded words of names of leaders, countries and organisations, and adjectives of countries. */
  Set<String> names() {
    Set<String> words = new LinkedHashSet<>();
    for (LeaderName name : leaders.names()) {
      addWords(name.form(), words);
    }
    for (Place place : leaders.places()) {
      place.names().forEach(name -> addWords(name, words));
      place.capitals().forEach(name -> addWords(name, words));
      place.adjectives().forEach(adjective -> addForms(adjective, words));
    }
    return words;
  }

  private static void addForms(String adjective, Set<String> words) {
    Set<String> plain = new LinkedHashSet<>();
    addWords(adjective, plain);
    String article = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
    for (String word : plain) {
      for (String form : List.of(word, word + ArabicLetters.HEH)) {
        words.add(form);
        words.add(article + form);
      }
    }
  }

  private static void addWords(String text, Set<String> words) {
    Tokens tokens = Tokenizer.tokens(text, Profile.FOLD);
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
  }
}
