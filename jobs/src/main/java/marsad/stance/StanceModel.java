package marsad.stance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import marsad.tables.Statement;

/** A way to read a stance from a statement. Models are sent to executors. */
public interface StanceModel extends Serializable {
  /** Name in the column {@code model}. */
  String name();

  /** Changes whenever a reading may change. */
  String version();

  /**
   * The stance of a statement with a target; empty if the model is not sure enough to say.
   *
   * @param statement the statement, its offsets counted in the sentence
   * @param sentence the sentence the statement stands in, as written
   */
  Optional<StanceReading> read(Statement statement, String sentence);

  /** Why it reads this, or says nothing: notes for a person, what weighs most first. */
  default List<String> reasons(Statement statement, String sentence) {
    return List.of();
  }

  /** Readies the model for a task of many statements. */
  default StanceReader open() {
    return new StanceReader() {
      @Override
      public List<Optional<StanceReading>> read(List<Question> questions) {
        return questions.stream()
            .map(question -> StanceModel.this.read(question.statement(), question.sentence()))
            .toList();
      }

      @Override
      public void close() {
        // Nothing is held but the model itself.
      }
    };
  }
}
