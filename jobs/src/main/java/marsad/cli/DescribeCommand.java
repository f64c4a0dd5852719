package marsad.cli;

import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.settings.SettingsException;
import marsad.spark.Dictionary;
import marsad.spark.RecordEncoder;
import marsad.spark.TableStore;
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
  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      description = "one table or view (default: all)")
  private @Nullable String table;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  DescribeCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (table == null) {
      Tables.all().forEach(type -> describe(type, out));
      Views.all().forEach(view -> describe(view, out));
    } else {
      Choices.requireKnown(table);
      Choices.table(table).ifPresent(type -> describe(type, out));
      Choices.view(table).ifPresent(view -> describe(view, out));
    }
    out.flush();
    return 0;
  }

  private static void describe(Class<? extends Record> type, PrintWriter out) {
    Map<String, String> kinds = new HashMap<>(Map.of(TableStore.RUN_ID, "text"));
    for (RecordComponent component : type.getRecordComponents()) {
      kinds.put(RecordEncoder.columnName(component.getName()), kind(component));
    }
    describe(TableStore.name(type), "", kinds, out);
  }

  /** A view's columns have the types of what it reads. */
  private static void describe(View view, PrintWriter out) {
    describe(view.name(), " (view)", Map.of(), out);
  }

  private static void describe(
      String relation, String what, Map<String, String> kinds, PrintWriter out) {
    Dictionary.Meaning grain = Dictionary.meaning(relation);
    out.println(relation + what + " – " + grain.english());
    out.println("    " + grain.arabic());
    for (String column : Dictionary.columns(relation)) {
      Dictionary.Meaning meaning = Dictionary.meaning(relation, column);
      String kind = kinds.getOrDefault(column, "");
      out.println(String.format(Locale.ROOT, "  %-18s %-13s %s", column, kind, meaning.english()));
      out.println(" ".repeat(35) + meaning.arabic());
    }
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

    /** A view by its name. */
    static Optional<View> view(String name) {
      return Views.all().stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** The record of a table by its short name. */
    static Optional<Class<? extends Record>> table(String name) {
      return Tables.all().stream().filter(type -> TableStore.name(type).equals(name)).findFirst();
    }

    /** Refuses what is neither a table nor a view. */
    static void requireKnown(String name) {
      if (view(name).isEmpty() && table(name).isEmpty()) {
        String known =
            Stream.concat(
                    Tables.all().stream().map(TableStore::name),
                    Views.all().stream().map(View::name))
                .collect(Collectors.joining(", "));
        throw new SettingsException(
            "There is no table '" + name + "'. Tables and views: " + known + ".");
      }
    }
  }
}
