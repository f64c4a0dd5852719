package marsad.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import marsad.spark.Datasets;
import marsad.spark.SparkSessions;
import marsad.stance.CueModel;
import marsad.stance.StanceLabel;
import marsad.stance.StanceModel;
import marsad.stance.StanceReader;
import marsad.stance.StanceReader.Question;
import marsad.stance.StanceReading;
import marsad.stance.Transformer;
import marsad.stance.TransformerLoader;
import marsad.steps.ReadStances;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Modality;
import marsad.tables.Polarity;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import marsad.tables.Voice;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxModelTest {
  private static final String WELCOMES = "يرحب عون بالاتفاق";
  private static final String REJECTS = "يرفض عون الاتفاق رفضا تاما وقاطعا";
  private static final String SAYS = "يتحدث عون";
  private static final String WAVERS = "يتردد عون";

  @TempDir private Path folder;

  private static TinyTransformer words() {
    return new TinyTransformer()
        .word("يرحب", 0, 0, 4)
        .word("يرفض", 4, 0, 0)
        .word("يتحدث", 0, 4, 0)
        .word("يتردد", 1, 0.5f, 0.4f);
  }

  private StanceModel model() {
    return new OnnxLoader().load(words().in(folder), Map.of());
  }

  private static Question asked(String sentence) {
    Statement statement =
        new Statement(
            "a-1-0",
            "a-1",
            "a",
            "michel-aoun",
            EntityKind.LEADER,
            Voice.INDIRECT,
            null,
            null,
            List.of(),
            Act.SUPPORT,
            "رحب",
            "iraq",
            EntityKind.COUNTRY,
            Leaning.FAVOR,
            false,
            false,
            Modality.FACT,
            0,
            sentence.length(),
            "verb-first-object");
    return new Question(statement, sentence);
  }

  private static Optional<StanceReading> read(StanceModel model, String sentence) {
    Question question = asked(sentence);
    return model.read(question.statement(), question.sentence());
  }

  @Test
  void readsTheSideWithItsChance() {
    StanceReading reading = read(model(), WELCOMES).orElseThrow();

    // The outputs 0, 0 and 4 give e^4 / (1 + 1 + e^4) = 0.9647 for favor, 0.0177 for each other.
    assertThat(reading.polarity()).isEqualTo(Polarity.FAVOR);
    assertThat(reading.confidence()).isEqualTo(0.9647, within(1e-4));
    assertThat(reading.score()).isEqualTo(0.9470, within(1e-4));
  }

  @Test
  void saysNothingWhereNoLabelIsLikelyEnough() {
    // The likeliest has e^1 / (e^1 + e^0.5 + e^0.4) = 0.463, less than 0.6.
    assertThat(read(model(), WAVERS)).isEmpty();
  }

  @Test
  void saysNothingWhereTheLikeliestIsNoSide() {
    assertThat(read(model(), SAYS)).isEmpty();
  }

  @Test
  void readsManyAtOnceAsItReadsEachAlone() {
    StanceModel model = model();
    List<String> sentences = List.of(REJECTS, WELCOMES, SAYS, WAVERS, REJECTS, WELCOMES, REJECTS);

    try (StanceReader reader = model.open()) {
      List<Optional<StanceReading>> together =
          reader.read(sentences.stream().map(OnnxModelTest::asked).toList());

      assertThat(together).isEqualTo(sentences.stream().map(s -> read(model, s)).toList());
    }
  }

  @Test
  void asksByTheNameOfTheTarget() {
    Transformer transformer =
        words().word("العراق", 6, 0, 0).in(folder, "{sentence}", "{holder} {target}");

    StanceModel model = new OnnxLoader().load(transformer, Map.of("iraq", "العراق"));

    assertThat(read(model, WELCOMES).map(StanceReading::polarity)).hasValue(Polarity.AGAINST);
    assertThat(model.reasons(asked(WELCOMES).statement(), WELCOMES))
        .containsExactly("it is asked: " + WELCOMES, "it is asked: michel-aoun العراق");
  }

  @Test
  void cutsOffWhatIsTooLong() {
    String late = "كلمة ".repeat(20) + "يرفض";

    assertThat(read(model(), late)).isEmpty();
  }

  @Test
  void readsTheSameAfterItWasSent() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model());
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(read((StanceModel) in.readObject(), REJECTS).map(StanceReading::polarity))
          .hasValue(Polarity.AGAINST);
    }
  }

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(TransformerLoader.class))
        .hasOnlyElementsOfType(OnnxLoader.class)
        .hasSize(1);
  }

  @Test
  void hasAnotherVersionWithOtherWeightsOrLabels(@TempDir Path elsewhere) {
    Transformer transformer = words().in(folder);
    String version = new OnnxLoader().load(transformer, Map.of()).version();

    assertThat(new OnnxLoader().load(words().in(elsewhere), Map.of()).version()).isEqualTo(version);
    assertThat(new OnnxLoader().load(words().word("يأسف", 3, 0, 0).in(elsewhere), Map.of()))
        .extracting(StanceModel::version)
        .isNotEqualTo(version);
    Transformer turned =
        with(transformer, List.of(StanceLabel.FAVOR, StanceLabel.NONE, StanceLabel.AGAINST));
    assertThat(new OnnxLoader().load(turned, Map.of()).version()).isNotEqualTo(version);
  }

  private static Transformer with(Transformer transformer, List<StanceLabel> labels) {
    return new Transformer(
        transformer.modelFile(),
        transformer.tokenizerFile(),
        labels,
        transformer.text(),
        transformer.pair(),
        transformer.limits());
  }

  @Test
  void refusesAMissingFile() throws IOException {
    Transformer transformer = words().in(folder);
    Files.delete(Path.of(transformer.modelFile()));

    assertThatThrownBy(() -> new OnnxLoader().load(transformer, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("model.onnx' is not there");
  }

  @Test
  void refusesAFileThatIsNoGraph() throws IOException {
    Transformer transformer = words().in(folder);
    Files.writeString(Path.of(transformer.modelFile()), "weights");

    assertThatThrownBy(() -> new OnnxLoader().load(transformer, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no ONNX graph");
  }

  @Test
  void refusesAFileThatIsNoTokenizer() throws IOException {
    Transformer transformer = words().in(folder);
    Files.writeString(Path.of(transformer.tokenizerFile()), "{}");

    assertThatThrownBy(() -> new OnnxLoader().load(transformer, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no tokenizer");
  }

  @Test
  void refusesAnotherNumberOfLabels() {
    Transformer transformer = with(words().in(folder), List.of(StanceLabel.FAVOR));

    assertThatThrownBy(() -> new OnnxLoader().load(transformer, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 labels are set");
  }

  @Test
  void refusesAPlaceholderThatIsNone() {
    Transformer transformer = words().in(folder, "{text}", "");

    assertThatThrownBy(() -> new OnnxLoader().load(transformer, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'{text}' is no placeholder");
  }

  @Test
  void standsBesideTheRulesInTheTable(@TempDir Path warehouse) throws IOException {
    Map<String, String> local = Map.of("spark.master", "local[1]");
    try (SparkSession spark = SparkSessions.open(warehouse.toUri().toString(), local)) {
      List<Stance> stances =
          ReadStances.from(
                  Datasets.of(spark, Statement.class, List.of(asked(REJECTS).statement())),
                  Datasets.of(spark, Sentence.class, List.of(sentence())),
                  List.of(new CueModel(), model()))
              .collectAsList();

      assertThat(stances).extracting(Stance::model).containsExactly("rules", "onnx");
      assertThat(stances.get(1).polarity()).isEqualTo(Polarity.AGAINST);
    }
  }

  private static Sentence sentence() {
    return new Sentence("a-1", "a", 1, 1, 0, REJECTS.length(), REJECTS, false, false);
  }
}
