/** The Thrift Server of an older Spark, since no newer one is published for Scala 2.13. */
@NullMarked
package marsad.serve;

import org.jspecify.annotations.NullMarked;
