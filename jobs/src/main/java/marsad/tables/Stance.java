package marsad.tables;

import java.util.Objects;

/** What one model reads in a statement: where the holder stands toward the target. */
@Table(
    name = "stances",
    grain = "one row per statement and model, where the model is sure enough to say",
    ar = "صف لكل قول ونموذج")
public record Stance(
    @Column(value = "the statement", ar = "القول") String statementId,
    @Column(value = "the sentence", ar = "الجملة") String sentenceId,
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "model that reads it, such as rules", ar = "النموذج") String model,
    @Column(value = "version of the model", ar = "إصدار النموذج") String modelVersion,
    @Column(value = "favor, against, conditional or neutral", ar = "الموقف") Polarity polarity,
    @Column(value = "strength and side, -1 (against) to 1 (favor)", ar = "الشدة والجهة")
        double score,
    @Column(value = "how sure the model is, 0 to 1", ar = "درجة الثقة") double confidence) {
  public Stance {
    Objects.requireNonNull(statementId);
    if (!(score >= -1 && score <= 1) || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("score " + score + ", confidence " + confidence);
    }
  }
}
