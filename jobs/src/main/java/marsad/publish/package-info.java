/** Brings the tables that dashboards read into PostgreSQL. */
@NullMarked
package marsad.publish;

import org.jspecify.annotations.NullMarked;
