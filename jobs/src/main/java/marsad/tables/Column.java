package marsad.tables;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column means, with its unit and range, and what null says if it may be null. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** The meaning in English; becomes the column's comment in the catalogue. */
  String value();

  /** The meaning in Arabic. */
  String ar();
}
