package marsad.leaders;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All written forms and titles of an article, before anything is decided. */
final class ArticleScan {
  private static final int FEWEST_LETTERS_UNDER_CLITIC = 4;

  /** Titles and where they stand. */
  record Titles(Segment segment, TitleChain chain) {}

  final Lexicon lexicon;
  final List<Segment> segments = new ArrayList<>();
  final List<NameHit> hits = new ArrayList<>();
  final List<Titles> titles = new ArrayList<>();

  ArticleScan(Lexicon lexicon, @Nullable String title, String text) {
    this(lexicon);
    if (title != null) {
      segments.add(new Segment(lexicon, title, true));
    }
    segments.add(new Segment(lexicon, text, false));
    for (Segment segment : segments) {
      findNames(segment);
      findTitles(segment);
    }
  }

  /** A scan of nothing yet. */
  ArticleScan(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the written forms of a segment. */
  void findNames(Segment segment) {
    for (int i = 0; i < segment.size; ) {
      NameHit hit = (segment.flags(i) & Lexicon.NAME) == 0 ? null : nameAt(segment, i);
      if (hit == null) {
        i++;
      } else {
        segment.hits[i] = hit;
        hits.add(hit);
        i = hit.end;
      }
    }
  }

  private @Nullable NameHit nameAt(Segment segment, int token) {
    if ((lexicon.flags(segment.words[token]) & Lexicon.NAME) != 0) {
      long match = segment.longest(lexicon.names, token, segment.words[token]);
      if (match != NameTrie.NONE) {
        return hit(segment, token, match, false);
      }
    }
    if ((lexicon.flags(segment.hosts[token]) & Lexicon.NAME) != 0) {
      long match = segment.longest(lexicon.names, token, segment.hosts[token]);
      if (match != NameTrie.NONE
          && (Segment.length(match) > 1
              || segment.tokens.length(token) >= FEWEST_LETTERS_UNDER_CLITIC)) {
        return hit(segment, token, match, true);
      }
    }
    return null;
  }

  private NameHit hit(Segment segment, int token, long match, boolean hasClitic) {
    NameEntry entry = lexicon.entries.get(Segment.value(match));
    return new NameHit(segment, token, token + Segment.length(match), entry, hasClitic);
  }

  /** Adds the titles of a segment, whose names are there already. */
  void findTitles(Segment segment) {
    TitleReader reader = new TitleReader(segment);
    for (int i = 0; i < segment.size; ) {
      NameHit hit = segment.hits[i];
      if (hit != null && !isTitleInstead(segment, reader, hit)) {
        i = hit.end;
        continue;
      }
      TitleChain chain =
          (segment.flags(i) & (Lexicon.TITLE | Lexicon.HONOUR)) == 0 ? null : reader.chain(i);
      if (chain == null) {
        i++;
        continue;
      }
      add(segment, chain);
      addMembers(segment, reader, chain);
      i = chain.end();
    }
  }

  /**
   * «رئيسي فرنسا وروسيا», «سلطان عمان»: a title with its country, though somebody has that name.
   */
  private boolean isTitleInstead(Segment segment, TitleReader reader, NameHit hit) {
    int flags = segment.flags(hit.begin);
    if (hit.entry.words() > 1 || hit.entry.isStrong() || (flags & Lexicon.TITLE) == 0) {
      return false;
    }
    TitleReading title = reader.title(hit.begin, true);
    if (title == null || !title.hasPlace()) {
      return false;
    }
    segment.hits[hit.begin] = null;
    hits.remove(hit);
    return true;
  }

  private void add(Segment segment, TitleChain chain) {
    titles.add(new Titles(segment, chain));
    NameHit hit = hitAfter(segment, chain.end());
    if (hit != null) {
      hit.before = chain;
    }
  }

  /** The name right behind a title, perhaps behind a comma or quotation mark. */
  private static @Nullable NameHit hitAfter(Segment segment, int token) {
    if (token >= segment.size || segment.gap(token) > Segment.SOFT) {
      return null;
    }
    NameHit hit = segment.hits[token];
    return hit == null || hit.hasClitic ? null : hit;
  }

  /** «الرئيسين الروسي فلاديمير بوتين والأوكراني فولوديمير زيلينسكي»: each member by itself. */
  private void addMembers(Segment segment, TitleReader reader, TitleChain chain) {
    if (chain.readings().isEmpty()) {
      return;
    }
    TitleReading last = chain.readings().get(chain.readings().size() - 1);
    boolean isSeveral = last.noun().shape().isSeveral() && last.hasPlace();
    while (isSeveral) {
      NameHit hit = hitAfter(segment, last.end());
      TitleReading next = reader.nextMember(last, hit == null ? last.end() : hit.end);
      if (next == null) {
        return;
      }
      add(segment, new TitleChain(next.begin(), next.end(), List.of(next)));
      last = next;
    }
  }
}
