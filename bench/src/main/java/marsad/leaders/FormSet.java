package marsad.leaders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.NameClass;

/**
 * Names to look for: the whole gazetteer, or a number of made-up ones.
 *
 * @param leaders the gazetteer
 * @param words the words around names
 * @param inTexts names that the made-up texts hold
 */
record FormSet(Leaders leaders, NameContext words, List<String> inTexts) {
  private static final int NAMES_IN_TEXTS = 2_000;
  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_LETTERS = 8;
  private static final int BEARERS_OF_FIRST_NAME = 20;
  private static final char FIRST_LETTER = 'ا';
  private static final char LAST_LETTER = 'ي';

  /** The gazetteer in the jar, for {@code gazetteer}; else so many made-up names. */
  static FormSet of(String forms) {
    return forms.equals("gazetteer") ? gazetteer() : madeUp(Integer.parseInt(forms));
  }

  private static FormSet gazetteer() {
    Leaders leaders = GazetteerFiles.leaders(ConfFiles.inJar());
    List<String> usual = leaders.leaders().stream().map(Leader::nameAr).toList();
    return new FormSet(leaders, GazetteerFiles.nameContext(ConfFiles.inJar()), usual);
  }

  private static FormSet madeUp(int forms) {
    SplittableRandom random = new SplittableRandom(forms);
    List<String> first = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    SplittableRandom shared = new SplittableRandom(NAMES_IN_TEXTS);
    while (names.size() < forms) {
      SplittableRandom letters = names.size() < NAMES_IN_TEXTS ? shared : random;
      if (names.size() % BEARERS_OF_FIRST_NAME == 0) {
        first.add(word(letters));
      }
      names.add(first.get(letters.nextInt(first.size())) + " " + word(letters));
    }
    List<Leader> people = new ArrayList<>();
    List<LeaderName> written = new ArrayList<>();
    for (String name : names) {
      String id = "leader-" + people.size();
      people.add(new Leader(id, id, name, null, "nowhere", "m", null));
      written.add(new LeaderName(id, name, NameClass.FULL, false));
    }
    Leaders leaders =
        new Leaders(
            new Leaders.People(people, written, List.of(), Set.of()),
            new Leaders.OfficeWords(List.of(), List.of()),
            List.of(),
            List.of());
    List<String> inTexts = List.copyOf(names).subList(0, Math.min(forms, NAMES_IN_TEXTS));
    return new FormSet(leaders, new NameContext(Map.of()), inTexts);
  }

  private static String word(SplittableRandom random) {
    int length = FEWEST_LETTERS + random.nextInt(MOST_LETTERS - FEWEST_LETTERS);
    StringBuilder word = new StringBuilder(length);
    while (word.length() < length) {
      char letter = (char) (FIRST_LETTER + random.nextInt(LAST_LETTER - FIRST_LETTER + 1));
      // Between them stand signs that are no letters, and letters that folding changes.
      if (String.join("", NameForms.folded(String.valueOf(letter))).indexOf(letter) == 0) {
        word.append(letter);
      }
    }
    return word.toString();
  }

  /** Every spelling looked for, folded. */
  TreeMap<String, String> spellings() {
    TreeMap<String, String> spellings = new TreeMap<>();
    for (LeaderName name : leaders.names()) {
      NameForms.variants(name.form()).forEach(form -> spellings.put(form, name.leaderId()));
    }
    return spellings;
  }
}
