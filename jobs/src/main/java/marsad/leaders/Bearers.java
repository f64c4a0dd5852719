package marsad.leaders;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How often and where an article names in full those who share a surname: a leader, and other
 * people. Lives for one article only.
 */
final class Bearers {
  private static final int TITLE_LENGTH = 10_000;
  private static final int CLEARLY_MORE = 2;
  private static final Namings NONE = new Namings(0, Integer.MAX_VALUE);

  private final Lexicon lexicon;
  private final Map<NameEntry, Namings> others = new HashMap<>();
  private final Map<Integer, Namings> leaders = new HashMap<>();
  private final Set<NameEntry> unknown = new HashSet<>();

  Bearers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How often, and the first place, counted in tokens from the begin of the article's title. */
  private record Namings(int times, int first) {
    static Namings at(NameHit hit) {
      return new Namings(1, hit.begin + (hit.segment.isTitle ? 0 : TITLE_LENGTH));
    }

    Namings and(Namings more) {
      return new Namings(times + more.times, Math.min(first, more.first));
    }
  }

  /** Notes a form if it is the name of other people, «أيمن الحريري». */
  void addListed(NameHit hit) {
    if (hit.entry.isOthers()) {
      int surname = lexicon.names.value(new int[] {hit.segment.words[hit.end - 1]});
      if (surname != NameTrie.NONE) {
        others.merge(lexicon.entries.get(surname), Namings.at(hit), Namings::and);
      }
    }
  }

  /** Notes that a form is part of the name of somebody unknown, «كريم الحريري». */
  void addUnknown(NameHit hit) {
    unknown.add(hit.entry);
    others.merge(hit.entry, Namings.at(hit), Namings::and);
  }

  /** Notes that a leader is named in full, but not as whose kin somebody is. */
  void addLeader(NameHit hit) {
    if (hit.isActor) {
      leaders.merge(hit.leader, Namings.at(hit), Namings::and);
    }
  }

  /**
   * Whether the article is rather about this leader than any other with the form: named in its
   * title and more often, or more often by two. A form that is one leader's alone by right is his.
   */
  boolean isForemost(int leader, NameEntry form) {
    Namings own = leaders.getOrDefault(leader, NONE);
    int least = own.first < TITLE_LENGTH ? 1 : CLEARLY_MORE;
    return !form.isStrong()
        && form.claims().stream()
            .filter(claim -> claim.leader() != leader)
            .map(claim -> leaders.getOrDefault(claim.leader(), NONE).times)
            .allMatch(times -> times + least <= own.times);
  }

  /** Whether somebody unknown has the form in his name. */
  boolean hasUnknown(NameEntry form) {
    return unknown.contains(form);
  }

  /**
   * Whether a bare form rather denotes somebody else: another bearer is named more often, and
   * before the leader if that one is in office; or as often as a leader who is not.
   */
  boolean areOthers(NameEntry form, int leader, boolean isInOffice) {
    Namings other = others.getOrDefault(form, NONE);
    Namings own = leaders.getOrDefault(leader, NONE);
    return other.times > 0
        && (isInOffice
            ? other.times > own.times && other.first < own.first
            : other.times >= own.times);
  }
}
