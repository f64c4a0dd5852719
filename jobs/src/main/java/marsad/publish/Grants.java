package marsad.publish;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives those who may read the old schema the same rights on the new one: a dashboard's user would
 * otherwise be locked out when it is replaced.
 *
 * @param from the schema whose rights are copied; it may be missing
 * @param to the schema that gets them
 */
record Grants(String from, String to) {
  /** Statements that grant again what is granted on the schema and on tables that both have. */
  private static final String STATEMENTS =
      """
      WITH granted AS (
        SELECT 'SCHEMA' AS kind, NULL::name AS relname, a.grantee, a.privilege_type
        FROM pg_namespace n, aclexplode(n.nspacl) a
        WHERE n.nspname = $from AND a.grantee <> n.nspowner
        UNION ALL
        SELECT 'TABLE', c.relname, a.grantee, a.privilege_type
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
        WHERE n.nspname = $from AND a.grantee <> c.relowner AND c.relkind = 'r'
          AND EXISTS (SELECT 1 FROM pg_class o JOIN pg_namespace m ON m.oid = o.relnamespace
                      WHERE m.nspname = ? AND o.relname = c.relname)
      )
      SELECT format('GRANT %s ON %s %s TO %s', privilege_type, kind,
                    CASE WHEN relname IS NULL THEN format('%I', $to::text)
                         ELSE format('%I.%I', $to::text, relname) END,
                    CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM granted
      """;

  void copy(Connection connection) throws SQLException {
    String query =
        STATEMENTS
            .replace("$from", TableDefinition.literal(from))
            .replace("$to", TableDefinition.literal(to));
    for (String grant : MartSchema.ask(connection, query, to)) {
      MartSchema.execute(connection, grant);
    }
  }
}
