package marsad.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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

  /** What is tried: a name and whose it is. */
  record Name(String leader, String name) implements Serializable {
    boolean isIn(String text) {
      return holds(text, name);
    }
  }

  /** All names, one after the other. */
  List<Name> all() {
    return IntStream.range(0, leaders.length)
        .boxed()
        .flatMap(i -> Arrays.stream(names[i]).map(name -> new Name(leaders[i], name)))
        .toList();
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
