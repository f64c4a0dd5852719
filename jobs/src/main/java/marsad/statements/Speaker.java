package marsad.statements;

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
 */
record Speaker(String id, EntityKind kind, Voice voice, @Nullable String spokenBy, String home) {

  boolean isSame(Speaker other) {
    return id.equals(other.id);
  }
}
