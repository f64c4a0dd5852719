package marsad.leaders.wikidata;

import org.jspecify.annotations.Nullable;

/**
 * A statement that a person held a position.
 *
 * @param person who
 * @param position item of the position, such as Q11696
 * @param from first day; null where not said
 * @param to last day, on which the successor often begins; null while it lasts or where not said
 * @param hasUnknownEnd whether it ended on a day that Wikidata does not know
 * @param isActing whether the statement says that it was held in someone's stead
 */
public record HeldPosition(
    WikidataPerson person,
    String position,
    @Nullable WikidataDate from,
    @Nullable WikidataDate to,
    boolean hasUnknownEnd,
    boolean isActing) {}
