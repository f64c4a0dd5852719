package marsad.stance;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Polarity;

/**
 * A sentence whose stances are known.
 *
 * @param shape how it is built, such as verb-first or headline
 * @param day day of the article it would stand in
 * @param text the sentence; where there are two, the last one holds the stances
 * @param stances all stances it holds; empty if none
 */
public record LabelledSentence(String shape, LocalDate day, String text, List<Known> stances) {
  public LabelledSentence {
    stances = List.copyOf(stances);
  }

  /**
   * A stance that is known.
   *
   * @param holderId whose stance
   * @param targetId toward whom or what
   * @param polarity the side
   * @param isAttributed whether it is somebody else who claims it of the holder
   */
  public record Known(String holderId, String targetId, Polarity polarity, boolean isAttributed) {}
}
