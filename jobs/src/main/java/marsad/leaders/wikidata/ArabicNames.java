package marsad.leaders.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import marsad.leaders.Leaders;
import marsad.leaders.NameContext;
import marsad.leaders.NameForms;

/** Tells Arabic names from what else stands among the labels and aliases of Wikidata. */
final class ArabicNames {
  /** What tells namesakes apart on a page of Wikipedia, «(سياسي)». */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\u0640]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsArabic}&&\\p{L}][[\\p{IsArabic}&&\\p{L}] .'-]*");

  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> givenNames = new LinkedHashSet<>();
  private final int longestTitle;
  private final int longestGivenName;

  private ArabicNames(Stream<String> titles, List<String> givenNames) {
    this.longestTitle = titles.mapToInt(title -> add(title, this.titles)).max().orElse(0);
    this.longestGivenName =
        givenNames.stream().mapToInt(name -> add(name, this.givenNames)).max().orElse(0);
  }

  private static int add(String phrase, Set<String> folded) {
    List<String> words = NameForms.folded(phrase);
    folded.add(String.join(" ", words));
    return words.size();
  }

  static ArabicNames of(Leaders leaders, NameContext context) {
    Stream<String> titles =
        Stream.concat(
            leaders.titles().stream().flatMap(title -> title.definite().stream()),
            context.of(NameContext.Kind.HONORIFIC).stream());
    return new ArabicNames(titles, context.of(NameContext.Kind.GIVEN_NAME));
  }

  /** The name without marks, stretched letters and brackets; empty if it is no Arabic name. */
  Optional<String> cleaned(String label) {
    String plain = SPACES.matcher(UNSEEN.matcher(label).replaceAll("")).replaceAll(" ").strip();
    String name = IN_BRACKETS.matcher(plain).replaceAll("");
    return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  /** Whether a name has several words. «عبد الله» is one name, though two words. */
  boolean hasSeveralWords(String name) {
    return name.indexOf(' ') > 0 && NameForms.folded(name).size() > 1 && !isOneGivenName(name);
  }

  private boolean isOneGivenName(String name) {
    return givenNames.contains(String.join(" ", NameForms.folded(name)));
  }

  /** Whether a form begins with a title, which the finder reads by itself. */
  boolean beginsWithTitle(String form) {
    return prefix(NameForms.folded(form), 0, titles, longestTitle) > 0;
  }

  /** Whether a form is two given names and no more, as many people have it. */
  boolean isPairOfGivenNames(String form) {
    List<String> words = NameForms.folded(form);
    int first = prefix(words, 0, givenNames, longestGivenName);
    int second = first == 0 ? 0 : prefix(words, first, givenNames, longestGivenName);
    return second > 0 && first + second == words.size();
  }

  /** How many words from one on make the longest phrase of a set; 0 if none do. */
  private static int prefix(List<String> words, int from, Set<String> phrases, int longest) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      if (phrases.contains(String.join(" ", words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }
}
