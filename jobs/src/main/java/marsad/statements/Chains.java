package marsad.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who passed words on: the outlet, the agencies it credits, and media named in the sentence. */
final class Chains {
  private static final int LONGEST_NAME = 3;

  private Chains() {}

  static List<String> of(NewsText article, String sentence, List<Unit> units) {
    Set<String> chain = new LinkedHashSet<>();
    String outlet = article.outlet();
    if (outlet != null) {
      chain.add(outlet);
    }
    chain.addAll(article.agencies());
    for (int i = 0; i + 1 < units.size(); i++) {
      if (units.get(i).is(Marker.MEDIA)) {
        chain.add(sentence.substring(units.get(i).begin(), nameEnd(units, i)));
      }
    }
    return new ArrayList<>(chain);
  }

  /** A medium's name: what is quoted behind it, else one word. */
  private static int nameEnd(List<Unit> units, int at) {
    int last = at;
    for (int i = at + 1; i < units.size() && i <= at + LONGEST_NAME; i++) {
      Unit unit = units.get(i);
      boolean isName = unit.isQuoted() || (i == at + 1 && unit.isClose());
      if (!isName || unit.cue() != null) {
        break;
      }
      last = i;
    }
    return units.get(last).end();
  }
}
