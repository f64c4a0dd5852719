package marsad.stance;

import java.util.List;
import java.util.Optional;
import marsad.tables.Statement;

/**
 * A model at work in one task: it may hold memory that Java does not free, so it is closed at the
 * end. Not to be used by two threads.
 */
public interface StanceReader extends AutoCloseable {
  /**
   * A statement to be read.
   *
   * @param statement the statement, its offsets counted in the sentence
   * @param sentence the sentence the statement stands in, as written
   */
  record Question(Statement statement, String sentence) {}

  /**
   * Reads several statements at once, in their order; empty where the model is not sure enough to
   * say.
   */
  List<Optional<StanceReading>> read(List<Question> questions);

  @Override
  void close();
}
