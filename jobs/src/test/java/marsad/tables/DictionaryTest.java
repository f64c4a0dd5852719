package marsad.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table or column without a meaning in both languages fails the build. */
class DictionaryTest {
  static List<Class<? extends Record>> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysWhatEveryTableAndColumnMeansInBothLanguages(Class<? extends Record> type) {
    Table table = type.getAnnotation(Table.class);
    assertThat(table.grain()).startsWith("one row per");
    assertThat(table.ar()).matches("\\p{IsArabic}.*");
    for (RecordComponent component : type.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      assertThat(column).as(type.getSimpleName() + "." + component.getName()).isNotNull();
      assertThat(column.value()).isNotBlank();
      assertThat(column.ar()).containsPattern("\\p{IsArabic}");
    }
  }
}
