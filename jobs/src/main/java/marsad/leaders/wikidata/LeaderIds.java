package marsad.leaders.wikidata;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import marsad.leaders.Leaders;

/** English names without diacritics, and ids made of them. */
final class LeaderIds {
  private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02bb\u02bc]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");

  private final Transliterator plain = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  /** The name in plain Latin letters. */
  String plain(String name) {
    return plain.transliterate(name).strip();
  }

  /** The id of a plain name: "Charles de Gaulle" is charles-de-gaulle. Empty without letters. */
  static String id(String plainName) {
    String letters = APOSTROPHES.matcher(plainName.toLowerCase(Locale.ROOT)).replaceAll("");
    return AT_THE_ENDS.matcher(NO_LETTERS.matcher(letters).replaceAll("-")).replaceAll("");
  }

  /** Ids by Wikidata id; those that are somebody else's too get Wikidata's number at the end. */
  static Map<String, String> of(List<Candidate> candidates, Leaders leaders) {
    Map<String, Integer> bearers = new HashMap<>();
    candidates.forEach(candidate -> bearers.merge(id(candidate.nameEn()), 1, Integer::sum));
    Map<String, String> ids = new HashMap<>();
    for (Candidate candidate : candidates) {
      String id = id(candidate.nameEn());
      String number = candidate.person().id().toLowerCase(Locale.ROOT);
      boolean isFree = bearers.getOrDefault(id, 0) == 1 && leaders.leader(id).isEmpty();
      String numbered = id.isEmpty() ? number : id + "-" + number;
      ids.put(candidate.person().id(), isFree && !id.isEmpty() ? id : numbered);
    }
    return ids;
  }
}
