package marsad.leaders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A written form found in a text, and what becomes of it. Lives for one article only. */
final class NameHit {
  static final int NOBODY = -1;

  final Segment segment;
  final int begin;
  final int end;
  final NameEntry entry;
  final boolean hasClitic;

  /** Titles right before the name; null if there are none. */
  @Nullable TitleChain before;

  /** Those of them that are the leader's own. */
  List<TitleReading> titles = List.of();

  /** Tokens of the whole mention, titles included. */
  int spanBegin;

  int spanEnd;
  int leader = NOBODY;
  double confidence;
  String rule = "undecided";
  boolean isActor = true;

  NameHit(Segment segment, int begin, int end, NameEntry entry, boolean hasClitic) {
    this.segment = segment;
    this.begin = begin;
    this.end = end;
    this.entry = entry;
    this.hasClitic = hasClitic;
    this.spanBegin = begin;
    this.spanEnd = end;
  }

  boolean isAccepted() {
    return leader != NOBODY;
  }

  void accept(int who, double sure, String why) {
    leader = who;
    confidence = sure;
    rule = why;
  }

  void refuse(String why) {
    leader = NOBODY;
    rule = why;
  }
}
