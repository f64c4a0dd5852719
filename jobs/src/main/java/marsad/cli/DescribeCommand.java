package marsad.cli;

import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.settings.SettingsException;
import marsad.spark.RecordEncoder;
import marsad.spark.TableStore;
import marsad.tables.Column;
import marsad.tables.Table;
import marsad.tables.Tables;
import marsad.tables.View;
import marsad.tables.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad describe}: the data dictionary, from the code. */
@Command(
    name = "describe",
    description = "Prints the data dictionary in English and Arabic; needs no data.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  marsad describe", "  marsad describe articles"})
final class DescribeCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "one table (default: all)")
  private @Nullable String table;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  DescribeCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Class<? extends Record>> types =
        table == null ? Tables.all() : List.of(Choices.table(table));
    types.forEach(type -> describe(type, out));
    if (table == null) {
      Views.all().forEach(view -> describe(view, out));
    }
    out.flush();
    return 0;
  }

  private static void describe(Class<? extends Record> type, PrintWriter out) {
    Table table = type.getAnnotation(Table.class);
    out.println(table.name() + " – " + table.grain());
    out.println("    " + table.ar());
    for (RecordComponent component : type.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      String name = RecordEncoder.columnName(component.getName());
      out.println(
          String.format(Locale.ROOT, "  %-18s %-13s %s", name, kind(component), column.value()));
      out.println(" ".repeat(35) + column.ar());
    }
    out.println(
        String.format(
            Locale.ROOT, "  %-18s %-13s %s", TableStore.RUN_ID, "text", "run that wrote the row"));
    out.println(" ".repeat(35) + "التشغيل الذي كتب الصف");
    out.println();
  }

  private static void describe(View view, PrintWriter out) {
    out.println(view.name() + " (view) – " + view.grain());
    out.println("    " + view.ar());
    out.println();
  }

  /** What a column holds, in words of SQL users, with a mark where it may be null. */
  private static String kind(RecordComponent component) {
    Class<?> type = component.getType();
    String name =
        switch (type.getSimpleName()) {
          case "String" -> "text";
          case "int", "Integer" -> "int";
          case "long", "Long" -> "bigint";
          case "double", "Double" -> "double";
          case "boolean" -> "boolean";
          case "LocalDate" -> "date";
          case "Instant" -> "timestamp";
          case "List" -> "array";
          default -> "choice";
        };
    boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return isNullable ? name + "?" : name;
  }

  /** Choices that users name. */
  static final class Choices {
    private Choices() {}

    /** The record of a table by its short name. */
    static Class<? extends Record> table(String name) {
      return Tables.all().stream()
          .filter(type -> TableStore.name(type).equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new SettingsException(
                      "There is no table '"
                          + name
                          + "'. Tables: "
                          + String.join(", ", Tables.all().stream().map(TableStore::name).toList())
                          + "."));
    }
  }
}
