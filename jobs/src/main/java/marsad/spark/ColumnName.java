package marsad.spark;

/** How a record's component is called in its table. It stands apart from Spark's own classes. */
final class ColumnName {
  private ColumnName() {}

  /** {@code leaderId} is {@code leader_id}, {@code class_} is {@code class}. */
  static String of(String component) {
    StringBuilder name = new StringBuilder();
    int length = component.endsWith("_") ? component.length() - 1 : component.length();
    for (int i = 0; i < length; i++) {
      char c = component.charAt(i);
      boolean startsWord = Character.isUpperCase(c);
      if (startsWord && i > 0) {
        name.append('_');
      }
      name.append(startsWord ? Character.toLowerCase(c) : c);
    }
    return name.toString();
  }
}
