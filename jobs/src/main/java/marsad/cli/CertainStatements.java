package marsad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import marsad.leaders.Place;
import marsad.stance.CueModel;
import marsad.stance.StanceExample;
import marsad.stance.StanceLabel;
import marsad.stance.StanceReading;
import marsad.statements.IssuePhrases;
import marsad.statements.Marker;
import marsad.statements.SpeechVerb;

/**
 * Statements so plain that the rules read them for certain: each listed verb with a country as
 * subject and an issue or another country behind it, affirmed, negated and under a condition. They
 * teach the linear model cues that no labelled sentence holds.
 */
final class CertainStatements {
  private static final double CERTAIN = 0.9;
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

  private final LabelledStatements finder;
  private final List<String> subjects;
  private final List<String> objects;
  private final String negation;
  private final String condition;

  private CertainStatements(LabelledStatements finder) {
    this.finder = finder;
    Map<Marker, List<String>> markers = finder.rules().cues().markers();
    Set<String> masculine = finder.rules().cues().masculineCountries();
    this.subjects =
        finder.places().stream()
            .filter(Place::isCountry)
            .filter(place -> masculine.contains(place.id()))
            .map(place -> place.names().get(0))
            .toList();
    this.objects = new ArrayList<>(subjects);
    finder.rules().issues().stream()
        .filter(issue -> issue.toward() == 0)
        .map(IssuePhrases::phrases)
        .filter(phrases -> !phrases.isEmpty())
        .forEach(phrases -> objects.add(phrases.get(0)));
    this.negation = first(markers, Marker.NEGATION);
    this.condition = first(markers, Marker.CONDITION);
  }

  private static String first(Map<Marker, List<String>> markers, Marker marker) {
    return markers.getOrDefault(marker, List.of("")).get(0);
  }

  /** One example for each verb, way and kind of target that the rules are certain of. */
  static List<StanceExample> of(LabelledStatements finder) {
    return new CertainStatements(finder).all();
  }

  private List<StanceExample> all() {
    List<StanceExample> examples = new ArrayList<>();
    int turn = 0;
    for (SpeechVerb verb : finder.rules().verbs()) {
      for (String clause : clauses(verb, turn)) {
        addCertain(clause, examples);
      }
      turn++;
    }
    return examples;
  }

  private Set<String> clauses(SpeechVerb verb, int turn) {
    String subject = subjects.get(turn % subjects.size());
    String country = subjects.get((turn + 1) % subjects.size());
    int issues = objects.size() - subjects.size();
    String issue = objects.get(subjects.size() + turn % issues);
    Set<String> clauses = new LinkedHashSet<>();
    for (String object : List.of(country, issue)) {
      String after = subject + " " + behind(verb, object) + ".";
      clauses.add(verb.past() + " " + after);
      if (!verb.present().isEmpty()) {
        clauses.add(verb.present() + " " + after);
        clauses.add(negation + " " + verb.present() + " " + after);
      }
    }
    List<SpeechVerb> verbs = finder.rules().verbs();
    SpeechVerb other = verbs.get((turn + 1) % verbs.size());
    if (!verb.present().isEmpty() && !other.present().isEmpty()) {
      String clause = verb.present() + " " + subject + " " + behind(verb, issue);
      clauses.add(clause + " " + condition + " " + other.present() + " " + country + ".");
    }
    return clauses;
  }

  private static String behind(SpeechVerb verb, String object) {
    String by = verb.by().isEmpty() ? "" : verb.by().get(0);
    return by.length() == 1 ? by + object : (by + " " + object).strip();
  }

  private void addCertain(String clause, List<StanceExample> examples) {
    CueModel rules = new CueModel();
    for (LabelledStatements.Found found : finder.find(null, clause, DAY)) {
      Optional<StanceReading> reading = rules.read(found.statement(), clause);
      if (reading.filter(r -> r.confidence() >= CERTAIN).isPresent()) {
        examples.add(new StanceExample(-1, found.statement(), clause, StanceLabel.of(reading)));
      }
    }
  }
}
