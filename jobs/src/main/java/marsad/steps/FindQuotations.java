package marsad.steps;

import java.util.Iterator;
import marsad.reuse.StoryQuotes;
import marsad.spark.Datasets;
import marsad.tables.Quotation;
import marsad.tables.Sentence;
import org.apache.spark.sql.Dataset;

/**
 * Finds what articles quote.
 *
 * <p>Reads {@code sentences}; writes {@code quotations}: one row per quotation, which is what
 * stands between quotation marks within a sentence, of five words or more ({@link StoryQuotes}).
 */
public final class FindQuotations {
  private FindQuotations() {}

  /** The quotations in the sentences. */
  public static Dataset<Quotation> from(Dataset<Sentence> sentences) {
    return Datasets.flatMap(sentences, Quotation.class, FindQuotations::quotations);
  }

  private static Iterator<Quotation> quotations(Sentence sentence) {
    return StoryQuotes.of(sentence.text(), sentence.inQuote()).stream()
        .map(quote -> quotation(quote, sentence))
        .iterator();
  }

  private static Quotation quotation(StoryQuotes.Quote quote, Sentence sentence) {
    return new Quotation(
        sentence.articleId(),
        sentence.sentenceId(),
        sentence.begin() + quote.place().begin(),
        sentence.begin() + quote.place().end(),
        sentence.text().substring(quote.place().begin(), quote.place().end()),
        quote.fingerprint(),
        quote.wording());
  }
}
