package marsad.statements;

import java.io.Serializable;
import java.util.List;
import marsad.tables.Act;

/**
 * A verb that brings speech or is a position, as listed in {@code conf/speech-verbs.yaml}.
 *
 * @param past third person masculine, the dictionary form
 * @param present third person masculine; empty if news does not use it
 * @param participle active participle without ending; empty if news does not use it
 * @param masdar verbal noun; empty if it says something else
 * @param act its class
 * @param complement side toward what it brings in: 1 for, -1 against, 0 neither
 * @param addressee side toward the person addressed
 * @param by words that bring in the complement; empty if that is the direct object
 * @param isPosition whether doing it is a position without any word said
 * @param isPastLeftOut whether the bare past is not used, being some other word («قبل»)
 * @param isOnlyFuture whether it takes sides only when it is yet to come: «سيجري محادثات», but a
 *     report «أجرى محادثات»
 * @param example a sentence that shows it
 */
public record SpeechVerb(
    String past,
    String present,
    String participle,
    String masdar,
    Act act,
    int complement,
    int addressee,
    List<String> by,
    boolean isPosition,
    boolean isPastLeftOut,
    boolean isOnlyFuture,
    String example)
    implements Serializable {
  public SpeechVerb {
    by = List.copyOf(by);
    if (Math.abs(complement) > 1 || Math.abs(addressee) > 1) {
      throw new IllegalArgumentException("a side is -1, 0 or 1: " + past);
    }
  }
}
