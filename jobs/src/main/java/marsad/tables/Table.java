package marsad.tables;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the table that a record is the row of, and its grain. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
  /** Name of the table in the namespace {@code news}. */
  String name();

  /** What one row stands for: "one row per ...". */
  String grain();

  /** The grain in Arabic. */
  String ar();

  /**
   * Column of days by whose months the rows are kept in files of their own, so that who reads some
   * days opens only these; empty if the table is read by other columns.
   */
  String months() default "";
}
