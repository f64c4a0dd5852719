package marsad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
public final class WordStock {
  private static final long ORDER = 20_120_101;
  private static final double OFFSET = 3;
  private static final int SHARE_OF_CLITICS = 8;

  private final Map<String, List<String>> sections;
  private final String[] words;
  private final String[] proclitics;
  private final double[] cumulated;
  private final int plain;

  private WordStock(Map<String, List<String>> sections) {
    this.sections = sections;
    Set<String> all = new LinkedHashSet<>(sections.get("function"));
    all.addAll(sections.get("frequent"));
    plain = all.size();
    all.addAll(shuffled(coined(sections)));
    words = all.toArray(String[]::new);
    proclitics = sections.get("proclitics").toArray(String[]::new);
    cumulated = new double[words.length];
    double sum = 0;
    for (int rank = 0; rank < words.length; rank++) {
      sum += 1 / (rank + OFFSET);
      cumulated[rank] = sum;
    }
  }

  /** The stock of this module. */
  public static WordStock load() {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        open = new ArrayList<>();
        sections.put(line.substring(1, line.indexOf(']')), open);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        for (String word : line.trim().split(" +")) {
          open.add(word.replace('_', ' '));
        }
      }
    }
    return new WordStock(sections);
  }

  /** The words or phrases of a section, in the order of the file. */
  public List<String> section(String name) {
    return sections.get(name);
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
    List<String> members = sections.get(section);
    return members.get(random.nextInt(members.size()));
  }

  private static List<String> coined(Map<String, List<String>> sections) {
    List<String> coined = new ArrayList<>();
    for (String root : sections.get("roots")) {
      for (String pattern : sections.get("patterns")) {
        StringBuilder word = new StringBuilder();
        for (char sign : pattern.toCharArray()) {
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

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordStock.class.getResourceAsStream("word-stock.txt"), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
