package marsad.leaders;

import static marsad.text.ArabicLetters.ALEF_MADDA;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import marsad.text.Profile;
import marsad.text.Tokenizer;
import marsad.text.Tokens;

/**
 * The spellings of a written form that differ by rule, so that nobody must list them: «عبد الله»
 * and «عبدالله», «بن» and «ابن», «أبو» in its three cases. Hamza, ya, ta marbuta and tatweel are
 * folded away before.
 */
public final class NameForms {
  private static final String SERVANT = fold("عبد");
  private static final String ARTICLE = fold("ال");
  private static final String SON = fold("بن");
  private static final String SON_LONG = fold("ابن");
  private static final List<String> FATHER = List.of(fold("ابو"), fold("ابي"), fold("ابا"));
  private static final String GOD = fold("الله");
  private static final int FEWEST_LETTERS_JOINED = 6;
  private static final int MOST_VARIANTS = 64;

  private NameForms() {}

  /** Words of a phrase, folded. */
  public static List<String> folded(String phrase) {
    Tokens tokens = Tokenizer.tokens(phrase, Profile.FOLD);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    return words;
  }

  /** All spellings by rule, folded, words parted by one space; the form's own first. */
  public static Set<String> variants(String form) {
    List<List<String>> open = List.of(List.of());
    List<String> words = folded(form);
    Tokens letters = Tokenizer.tokens(form, Profile.STRICT);
    for (int i = 0; i < words.size(); i++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> done : open) {
        extend(done, words, i, longer);
        if (isFather(words, letters, i)) {
          String father = words.get(i);
          FATHER.stream().filter(f -> !f.equals(father)).forEach(f -> longer.add(with(done, f)));
        }
      }
      open = longer.subList(0, Math.min(longer.size(), MOST_VARIANTS));
    }
    Set<String> variants = new LinkedHashSet<>();
    open.forEach(variant -> variants.add(String.join(" ", variant)));
    return variants;
  }

  private static void extend(
      List<String> done, List<String> words, int i, List<List<String>> longer) {
    String word = words.get(i);
    longer.add(with(done, word));
    int last = done.size() - 1;
    if (i > 0 && joins(words.get(i - 1), word) && done.get(last).equals(words.get(i - 1))) {
      List<String> joined = new ArrayList<>(done);
      joined.set(last, done.get(last) + word);
      longer.add(joined);
    }
    String rest = word.length() >= FEWEST_LETTERS_JOINED ? word.substring(SERVANT.length()) : "";
    if (word.startsWith(SERVANT) && rest.startsWith(ARTICLE)) {
      longer.add(with(with(done, SERVANT), rest));
    }
    if (word.endsWith(GOD) && word.length() > FEWEST_LETTERS_JOINED && !word.startsWith(SERVANT)) {
      longer.add(with(with(done, word.substring(0, word.length() - GOD.length())), GOD));
    }
    if (word.equals(SON) && i > 0) {
      longer.add(with(done, SON_LONG));
    } else if (word.equals(SON_LONG) && i > 0) {
      longer.add(with(done, SON));
    }
  }

  /** «أبو», not the first name «آبي», which folding makes alike. */
  private static boolean isFather(List<String> words, Tokens letters, int i) {
    return FATHER.contains(words.get(i)) && letters.text(i).charAt(0) != ALEF_MADDA;
  }

  /** عبد and أبو, and what stands before الله, are often written in one piece with what follows. */
  private static boolean joins(String first, String second) {
    return (first.equals(SERVANT) && second.startsWith(ARTICLE))
        || second.equals(GOD)
        || (FATHER.contains(first) && second.length() > 2);
  }

  private static List<String> with(List<String> done, String word) {
    List<String> longer = new ArrayList<>(done);
    longer.add(word);
    return longer;
  }

  private static String fold(String word) {
    return String.join(" ", folded(word));
  }
}
