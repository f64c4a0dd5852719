package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import marsad.reuse.StoryMeetings.Meeting;
import org.junit.jupiter.api.Test;

class StoryMeetingsTest {
  private final List<StoryPlace> places = new ArrayList<>();

  private void place(long key, int stretch, String article) {
    places.add(new StoryPlace(key, stretch, article));
  }

  private List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    new StoryMeetings(places.iterator()).forEachRemaining(meetings::add);
    return meetings;
  }

  @Test
  void meetInOneStretchAndInTheNext() {
    place(1, 7, "b");
    place(1, 7, "c");
    place(1, 8, "a");
    place(1, 10, "d");

    assertThat(meetings())
        .containsExactlyInAnyOrder(
            new Meeting("b", "c"), new Meeting("a", "b"), new Meeting("a", "c"));
  }

  @Test
  void doNotMeetUnderOtherKeys() {
    place(1, 7, "a");
    place(2, 7, "b");
    place(2, 8, "c");

    assertThat(meetings()).containsExactly(new Meeting("b", "c"));
  }

  @Test
  void meetAtAnyTimeWithoutADay() {
    place(1, StoryDays.UNDATED, "x");
    place(1, StoryDays.UNDATED, "y");
    place(1, 7, "a");
    place(1, 90, "b");

    assertThat(meetings())
        .containsExactlyInAnyOrder(
            new Meeting("x", "y"),
            new Meeting("a", "x"),
            new Meeting("a", "y"),
            new Meeting("b", "x"),
            new Meeting("b", "y"));
  }

  @Test
  void doNotMeetUnderStockPhrases() {
    for (int i = 0; i < StoryMeetings.MOST_TOGETHER + 1; i++) {
      place(1, 7, "a" + i);
    }
    place(1, 9, "b");
    place(1, 9, "c");

    assertThat(meetings()).containsExactly(new Meeting("b", "c"));
  }

  @Test
  void areNoneWithoutPlaces() {
    assertThat(meetings()).isEmpty();
  }
}
