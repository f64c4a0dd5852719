package marsad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import marsad.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://host/news?user=a&password=tell",
        "jdbc:postgresql://a:tell@host/news"
      })
  void refusesASecretInTheAddressWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> new Database(url, null, null))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("MARSAD_JDBC_PASSWORD")
        .hasMessageNotContaining("tell");
  }

  @Test
  void refusesOtherDatabases() {
    assertThatThrownBy(() -> new Database("jdbc:mysql://host/news", null, null))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("jdbc:postgresql://host:5432/database");
  }

  @Test
  void doesNotPrintThePassword() {
    assertThat(new Database("jdbc:postgresql://host/news", "amal", "tell"))
        .hasToString("amal at jdbc:postgresql://host/news");
  }
}
