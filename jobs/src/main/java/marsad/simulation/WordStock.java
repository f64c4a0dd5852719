package marsad.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Words for made-up news. A few are frequent, thousands are rare: the word of rank r is drawn with
 * a weight of 1 / (r + 3), after Zipf. The rare ones are made of roots and patterns, as Arabic
 * makes its words; most mean nothing.
 */
public final class WordStock implements Serializable {
  private static final long serialVersionUID = 1;

  private static final long ORDER = 20_120_101;
  private static final double OFFSET = 3;
  private static final int SHARE_OF_CLITICS = 8;

  private final HashMap<String, List<String>> sections;
  private final String[] words;
  private final String[] proclitics;
  private final double[] cumulated;
  private final int plain;

  /**
   * A stock of these words.
   *
   * @param sections the words and phrases by section: {@code function}, {@code frequent}, {@code
   *     roots}, {@code patterns} (1, 2 and 3 stand for the letters of a root), {@code proclitics},
   *     and those that {@link NewsWriter} fills its sentences from
   */
  public WordStock(Map<String, List<String>> sections) {
    this.sections = new HashMap<>(sections);
    Set<String> all = new LinkedHashSet<>(need("function"));
    all.addAll(need("frequent"));
    plain = all.size();
    all.addAll(shuffled(coined()));
    words = all.toArray(String[]::new);
    proclitics = need("proclitics").toArray(String[]::new);
    cumulated = new double[words.length];
    double sum = 0;
    for (int rank = 0; rank < words.length; rank++) {
      sum += 1 / (rank + OFFSET);
      cumulated[rank] = sum;
    }
  }

  /** The words or phrases of a section, in the order of the file. */
  public List<String> section(String name) {
    return need(name);
  }

  /** A word, by its frequency. */
  public String word(SplittableRandom random) {
    double at = random.nextDouble(cumulated[cumulated.length - 1]);
    int found = Arrays.binarySearch(cumulated, at);
    int rank = found < 0 ? -found - 1 : found;
    String word = words[rank];
    return rank < plain || random.nextInt(SHARE_OF_CLITICS) > 1
        ? word
        : proclitics[random.nextInt(proclitics.length)] + word;
  }

  /** A member of a section. */
  public String of(String section, SplittableRandom random) {
    List<String> members = need(section);
    return members.get(random.nextInt(members.size()));
  }

  private List<String> need(String section) {
    List<String> words = sections.get(section);
    if (words == null || words.isEmpty()) {
      throw new IllegalArgumentException("The word stock has no words '" + section + "'.");
    }
    return words;
  }

  private List<String> coined() {
    List<String> coined = new ArrayList<>();
    for (String root : need("roots")) {
      for (String pattern : need("patterns")) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
          char sign = pattern.charAt(i);
          word.append(sign >= '1' && sign <= '3' ? root.charAt(sign - '1') : sign);
        }
        coined.add(word.toString());
      }
    }
    return coined;
  }

  private static List<String> shuffled(List<String> list) {
    SplittableRandom random = new SplittableRandom(ORDER);
    String[] all = list.toArray(String[]::new);
    for (int i = all.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      String kept = all[i];
      all[i] = all[other];
      all[other] = kept;
    }
    return List.of(all);
  }
}
