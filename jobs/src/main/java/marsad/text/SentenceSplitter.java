package marsad.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /**
   * The sentences of a text in order, without the blanks around them; a line end always ends one.
   */
  public static List<Span> sentences(String raw) {
    return new ArrayList<>(new SentenceScan(raw).sentences());
  }
}
