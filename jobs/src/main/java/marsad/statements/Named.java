package marsad.statements;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article lends to each of its sentences.
 *
 * @param day its day; null if not known
 * @param leaders leaders it names anywhere
 * @param issues issues it names in full anywhere
 */
record Named(@Nullable LocalDate day, Set<String> leaders, Set<String> issues) {}
