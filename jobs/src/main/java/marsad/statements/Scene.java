package marsad.statements;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks at a word of a sentence.
 *
 * @param main whose speech the sentence tells; null if nobody has spoken yet
 * @param open whose stretch is being read; null if none is
 * @param openFrom first unit of that stretch
 * @param isContent whether we are inside what the main speaker says
 * @param isContentQuoted whether that stands in quotation marks
 */
record Scene(
    @Nullable Head main,
    @Nullable Head open,
    int openFrom,
    boolean isContent,
    boolean isContentQuoted) {}
