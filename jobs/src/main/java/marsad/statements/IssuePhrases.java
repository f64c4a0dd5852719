package marsad.statements;

import java.io.Serializable;
import java.util.List;
import marsad.tables.Issue;

/**
 * An issue with the phrases that name it.
 *
 * @param issue the row of the table issues
 * @param phrases words without the article that stand for it
 * @param opposite phrases that stand for its opposite
 * @param shorts phrases that stand for it only in an article that names it in full
 * @param toward side that being for it takes toward those it is done to or with: «عقوبات على», -1
 */
public record IssuePhrases(
    Issue issue, List<String> phrases, List<String> opposite, List<String> shorts, int toward)
    implements Serializable {
  public IssuePhrases {
    phrases = List.copyOf(phrases);
    opposite = List.copyOf(opposite);
    shorts = List.copyOf(shorts);
  }
}
