package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementsTest {
  @Test
  void splitsAtSemicolons() {
    assertThat(SqlStatements.split("SELECT 1; SELECT 2 ;")).containsExactly("SELECT 1", "SELECT 2");
  }

  @Test
  void keepsSemicolonsInQuotes() {
    assertThat(SqlStatements.split("SELECT 'أ;ب', \"x;\", `a;b`"))
        .containsExactly("SELECT 'أ;ب', \"x;\", `a;b`");
  }

  @Test
  void dropsComments() {
    assertThat(SqlStatements.split("-- من؟; لا\nSELECT 1 /* ; */ + 1"))
        .containsExactly("SELECT 1  + 1");
  }
}
