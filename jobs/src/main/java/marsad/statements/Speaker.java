package marsad.statements;

import marsad.statements.Sense.Agreement;
import marsad.tables.EntityKind;
import marsad.tables.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Whose words they are.
 *
 * @param id leader, country or organisation
 * @param kind which of them
 * @param voice how the holder speaks, before quotation marks are looked at
 * @param spokenBy leader who spoke for the holder; null if nobody else did
 * @param home country or organisation of the holder; the id itself if it is one
 * @param gender what verbs of the holder agree with
 */
record Speaker(
    String id,
    EntityKind kind,
    Voice voice,
    @Nullable String spokenBy,
    String home,
    Agreement gender) {

  /** Whether a verb form may be the holder's. */
  boolean agrees(Agreement form) {
    return form == Agreement.ANY || gender == Agreement.ANY || gender == form;
  }

  /** A leader speaks for his country, and a spokesperson or seat for the leader. */
  boolean speaksFor(Speaker subject) {
    return isSame(subject) || (subject.kind() != EntityKind.LEADER && home.equals(subject.id()));
  }

  boolean isSame(Speaker other) {
    return id.equals(other.id);
  }
}
