package marsad.statements;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Mention;
import marsad.tables.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An article as the finder reads it.
 *
 * @param publishedOn its day; null if not known
 * @param outlet its outlet; null if not known
 * @param agencies agencies it credits
 * @param sentences its sentences in order, the title first
 * @param mentions the leaders it names
 */
public record NewsText(
    @Nullable LocalDate publishedOn,
    @Nullable String outlet,
    List<String> agencies,
    List<Sentence> sentences,
    List<Mention> mentions) {
  public NewsText {
    agencies = List.copyOf(agencies);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
