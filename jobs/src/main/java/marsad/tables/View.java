package marsad.tables;

/**
 * A flat view for people and BI tools.
 *
 * @param name its short name
 * @param grain what one row stands for: "one row per ..."
 * @param ar the grain in Arabic
 * @param sql the query over the tables' short names
 */
public record View(String name, String grain, String ar, String sql) {}
