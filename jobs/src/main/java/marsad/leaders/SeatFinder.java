package marsad.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import marsad.leaders.Lexicon.SeatWord;
import marsad.tables.MentionKind;
import marsad.tables.Tenure;
import org.jspecify.annotations.Nullable;

/** Finds seats that stand for an office, «الكرملين»; a layer of its own, counted nowhere. */
final class SeatFinder {
  private static final double CONFIDENCE = 0.6;

  private final Lexicon lexicon;
  private final ArticleScan scan;
  private final @Nullable LocalDate day;

  SeatFinder(ArticleScan scan, @Nullable LocalDate day) {
    this.lexicon = scan.lexicon;
    this.scan = scan;
    this.day = day;
  }

  /** Seats of a segment that are no part of a title; none if the day is not known. */
  List<MentionExplanation> find(Segment segment) {
    List<MentionExplanation> found = new ArrayList<>();
    LocalDate on = day;
    if (on == null) {
      return found;
    }
    for (int i = 0; i < segment.size; i++) {
      if ((segment.flags(i) & Lexicon.SEAT) != 0) {
        long match = segment.longestWithClitics(lexicon.seats, i);
        if (match != NameTrie.NONE && !isInTitle(segment, i)) {
          mention(segment, i, match, on).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<MentionExplanation> mention(
      Segment segment, int begin, long match, LocalDate on) {
    SeatWord seat = lexicon.seatWords.get(Segment.value(match));
    int end = begin + Segment.length(match);
    return holder(seat, on).map(who -> mention(segment, begin, end, who));
  }

  private Optional<String> holder(SeatWord seat, LocalDate on) {
    String place = lexicon.leaders.places().get(seat.place()).id();
    return lexicon.leaders.holder(seat.office(), place, on).map(Tenure::leaderId);
  }

  private static MentionExplanation mention(Segment segment, int begin, int end, String leader) {
    return new MentionExplanation(
        segment.isTitle,
        segment.rawBegin(begin),
        segment.rawEnd(end),
        segment.surface(begin, end),
        leader,
        MentionKind.OFFICE,
        true,
        CONFIDENCE,
        "seat");
  }

  private boolean isInTitle(Segment segment, int token) {
    return scan.titles.stream()
        .anyMatch(
            t -> t.segment() == segment && t.chain().begin() <= token && token < t.chain().end());
  }
}
