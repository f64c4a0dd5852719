package marsad.gold;

import java.util.List;
import java.util.Map;
import marsad.tables.Score;
import org.jspecify.annotations.Nullable;

/** What people found in some pages: what to ask the tables about these, and how to score it. */
public interface Gold {
  /** What is scored, as the table {@code scores} names it. */
  String task();

  /** The last steps of a run that the question needs. */
  List<String> lastSteps();

  /** The query, over the short names of the tables, whose rows are scored. */
  String question();

  /** The scores of the rows: cells by column, null where SQL says null. */
  List<Score> scores(List<Map<String, @Nullable String>> rows);
}
