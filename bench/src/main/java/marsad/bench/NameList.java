package marsad.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import marsad.leaders.Leaders;
import marsad.tables.LeaderName;

/**
 * Names that are tried one after the other, as whole words, in a text: what one writes before one
 * needs an automaton.
 */
final class NameList implements Serializable {
  private static final long serialVersionUID = 1;

  private final String[] leaders;
  private final String[][] names;

  private NameList(String[] leaders, String[][] names) {
    this.leaders = leaders;
    this.names = names;
  }

  /** All names of the gazetteer, written as the texts are. */
  static NameList of(Leaders gazetteer, UnaryOperator<String> folding) {
    Map<String, List<String>> byLeader = new LinkedHashMap<>();
    for (LeaderName name : gazetteer.names()) {
      List<String> names = byLeader.computeIfAbsent(name.leaderId(), id -> new ArrayList<>());
      names.add(folding.apply(name.form()));
    }
    return new NameList(
        byLeader.keySet().toArray(String[]::new),
        byLeader.values().stream()
            .map(names -> names.stream().distinct().toArray(String[]::new))
            .toArray(String[][]::new));
  }

  /** The leaders of whom a name stands in the text. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < leaders.length; i++) {
      for (String name : names[i]) {
        if (holds(text, name)) {
          found.add(leaders[i]);
          break;
        }
      }
    }
    return found;
  }

  private static boolean holds(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
