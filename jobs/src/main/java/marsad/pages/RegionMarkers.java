package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.text.Normalizer;
import marsad.text.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The fixed phrases of news pages and the word lists that tell titles, leads and later paragraphs
 * apart. Phrases are compared folded, so one spelling of each is enough.
 */
public final class RegionMarkers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PhraseTrie phrases = new PhraseTrie();
  private final PhraseTrie openers = new PhraseTrie();
  private final PhraseTrie openingPhrases = new PhraseTrie();
  private final EnumMap<WordKind, HashSet<String>> words = new EnumMap<>(WordKind.class);
  private final ArrayList<MarkerKind> kinds = new ArrayList<>();
  private final StringBuilder lastLetters = new StringBuilder();

  private RegionMarkers() {}

  /** Markers by kind and words by kind; a phrase claimed by two kinds is an error. */
  public static RegionMarkers of(
      Map<MarkerKind, List<String>> phrases, Map<WordKind, List<String>> words) {
    RegionMarkers markers = new RegionMarkers();
    phrases.forEach((kind, list) -> list.forEach(phrase -> markers.add(kind, phrase)));
    for (WordKind kind : WordKind.values()) {
      HashSet<String> folded = new HashSet<>();
      words.getOrDefault(kind, List.of()).forEach(word -> folded.add(fold(word)));
      markers.words.put(kind, folded);
    }
    for (String opener : Set.copyOf(markers.words.getOrDefault(WordKind.OPENER, new HashSet<>()))) {
      markers.openers.put(opener, 1);
      if (opener.indexOf(' ') > 0) {
        markers.openingPhrases.put(opener, 1);
      }
    }
    return markers;
  }

  private void add(MarkerKind kind, String phrase) {
    String folded = fold(phrase);
    int before = phrases.put(folded, kinds.size());
    if (before >= 0 && kinds.get(before) != kind) {
      throw new IllegalArgumentException(
          "the phrase '" + phrase + "' stands under " + kinds.get(before) + " and under " + kind);
    }
    kinds.add(kind);
    String strict = Normalizer.normalize(phrase.strip(), Profile.STRICT);
    lastLetters.append(strict.charAt(strict.length() - 1));
  }

  private static String fold(String phrase) {
    return Normalizer.normalize(phrase.strip(), Profile.FOLD);
  }

  /** The longest marker that begins at a place of the folded page, ending inside the line. */
  @Nullable Marked markerAt(FoldedPage page, int from, int lineEnd) {
    PhraseTrie.Hit hit = phrases.longestAt(page.text(), from);
    if (hit == null || hit.end() > lineEnd) {
      return null;
    }
    boolean isPhrase = page.words(from, hit.end(), 2) > 1;
    boolean isGlued = hit.end() < lineEnd && GlueRepair.isLetter(page.text().charAt(hit.end()));
    Marked marked = new Marked(kinds.get(hit.value()), hit.end(), isGlued, isPhrase);
    return isGlued && !mayBeGlued(page, marked, hit.value()) ? null : marked;
  }

  /**
   * A letter behind a marker is a lost blank only if the marker is a phrase or changes script, and
   * ends with the very letter it should: «ذات صلتها» is no marker.
   */
  private boolean mayBeGlued(FoldedPage page, Marked marked, int marker) {
    char last = page.strictLetter(marked.end() - 1);
    boolean changesScript = last < 0x250 && page.text().charAt(marked.end()) > 0x250;
    return changesScript || (marked.isPhrase() && last == lastLetters.charAt(marker));
  }

  /** Place after the opener that begins here, or -1; only openers of two words if so asked. */
  int openerEnd(CharSequence folded, int from, boolean phrasesOnly) {
    PhraseTrie.Hit hit = (phrasesOnly ? openingPhrases : openers).longestAt(folded, from);
    return hit == null ? -1 : hit.end();
  }

  /** Whether a folded word is on a list. */
  boolean holds(WordKind kind, String foldedWord) {
    HashSet<String> list = words.get(kind);
    return list != null && list.contains(foldedWord);
  }
}
