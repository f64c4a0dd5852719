package marsad.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import marsad.tables.Leaning;
import marsad.tables.Statement;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * What the linear model sees of a statement: its cue and how it is turned, how it was found, the
 * words between cue and target and beside them. Who holds it and toward whom is not seen, since a
 * model that knows the names would read what is usual instead of what is said.
 */
final class LinearFeatures {
  /** Begins the features that are words as written. */
  static final String WORDS = "words:";

  private static final String NEAR = "near:";
  private static final int WORDS_BESIDE = 3;
  private static final int SHORT = 3;
  private static final int MIDDLE = 8;

  private LinearFeatures() {}

  /** The features of a statement whose offsets count in the sentence. */
  static Set<String> of(Statement statement, String sentence) {
    Set<String> features = new LinkedHashSet<>();
    addCue(statement, features);
    addShape(statement, features);
    addWords(statement, Tokenizer.tokens(sentence, Profile.FOLD), features);
    return features;
  }

  private static void addCue(Statement statement, Set<String> features) {
    String turned =
        (statement.negated() ? "negated " : "") + (statement.conditional() ? "conditional " : "");
    String kind = statement.targetKind() == null ? "" : statement.targetKind().name();
    features.add("act:" + statement.act());
    features.add("act:" + turned + statement.act());
    features.add("leaning:" + statement.leaning());
    features.add("leaning:" + turned + statement.leaning());
    features.add("leaning:" + turned + statement.leaning() + " " + statement.act());
    features.add("leaning:" + turned + statement.leaning() + " " + kind);
    features.add("modality:" + statement.modality());
    features.add("modality:" + statement.modality() + " " + statement.leaning());
    features.add("kind:" + kind);
    features.add("cue:" + statement.cue() + " " + statement.leaning());
    for (String word : statement.cue().split("\\+")) {
      features.add("cue:" + word);
    }
    features.add("side:" + (statement.leaning() == Leaning.NONE ? "none" : turned + "taken"));
  }

  private static void addShape(Statement statement, Set<String> features) {
    int hyphen = statement.rule().lastIndexOf('-');
    features.add("voice:" + statement.voice());
    features.add("shape:" + statement.rule().substring(0, Math.max(0, hyphen)));
    features.add("reach:" + statement.rule().substring(hyphen + 1));
    features.add("rule:" + statement.rule() + " " + statement.leaning());
  }

  private static void addWords(Statement statement, Tokens tokens, Set<String> features) {
    List<String> inside = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      List<String> place =
          tokens.rawEnd(i) <= statement.begin()
              ? before
              : tokens.rawBegin(i) >= statement.end() ? after : inside;
      place.add(tokens.text(i));
    }
    features.add("length:" + length(inside.size()));
    features.add("place:" + 3 * before.size() / Math.max(1, tokens.size()));
    addRuns(WORDS, inside, features);
    List<String> beside = before.subList(Math.max(0, before.size() - WORDS_BESIDE), before.size());
    addRuns(NEAR, beside, features);
    addRuns(NEAR, after.subList(0, Math.min(WORDS_BESIDE, after.size())), features);
  }

  private static String length(int words) {
    return words <= SHORT ? "short" : words <= MIDDLE ? "middle" : "long";
  }

  private static void addRuns(String kind, List<String> words, Set<String> features) {
    for (int i = 0; i < words.size(); i++) {
      features.add(kind + words.get(i));
      if (i > 0) {
        features.add(kind + words.get(i - 1) + " " + words.get(i));
      }
    }
  }

  /** The words as written that a feature stands for; none for other features. */
  static List<String> words(String feature) {
    for (String kind : List.of(WORDS, NEAR)) {
      if (feature.startsWith(kind)) {
        return List.of(feature.substring(kind.length()).split(" "));
      }
    }
    return List.of();
  }
}
