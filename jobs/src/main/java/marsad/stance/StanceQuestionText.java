package marsad.stance;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marsad.stance.StanceReader.Question;
import marsad.tables.Statement;

/**
 * The text by which a model is asked for a stance: a template in which {@code {sentence}} stands
 * for the sentence as written, {@code {words}} for its stretch from cue to target, {@code {cue}}
 * for the cue's dictionary form, {@code {holder}} and {@code {target}} for Arabic names.
 */
public final class StanceQuestionText implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]*)}");

  private final String template;
  private final HashMap<String, String> names;

  /**
   * A template.
   *
   * @param names Arabic names of holders and targets, by their ids; an id without name stands for
   *     itself
   * @throws IllegalArgumentException if the template has another placeholder
   */
  public StanceQuestionText(String template, Map<String, String> names) {
    this.template = template;
    this.names = new HashMap<>(names);
    PLACEHOLDER
        .matcher(template)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !isPlaceholder(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "'{"
                      + name
                      + "}' is no placeholder. There are {sentence}, {words}, {cue}, {holder} and"
                      + " {target}.");
            });
  }

  private static boolean isPlaceholder(String name) {
    return switch (name) {
      case "sentence", "words", "cue", "holder", "target" -> true;
      default -> false;
    };
  }

  /** The text for a statement. */
  public String of(Question question) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), question)));
  }

  private String value(String name, Question question) {
    Statement statement = question.statement();
    String target = statement.targetId();
    return switch (name) {
      case "sentence" -> question.sentence();
      case "words" -> question.sentence().substring(statement.begin(), statement.end());
      case "cue" -> statement.cue();
      case "holder" -> named(statement.holderId());
      default -> target == null ? "" : named(target);
    };
  }

  private String named(String id) {
    return names.getOrDefault(id, id);
  }
}
