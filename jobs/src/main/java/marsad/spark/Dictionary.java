package marsad.spark;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import marsad.tables.Column;
import marsad.tables.Table;
import marsad.tables.Tables;
import marsad.tables.View;
import marsad.tables.Views;
import org.jspecify.annotations.Nullable;

/** What tables, views and their columns mean, as a comment in English and Arabic. */
public final class Dictionary {
  /**
   * What a table, view or column holds.
   *
   * @param english in English
   * @param arabic in Arabic
   */
  public record Meaning(String english, String arabic) {
    /** Both, as catalogues and databases keep them. */
    public String comment() {
      return english + " | " + arabic;
    }
  }

  private static final Meaning RUN = new Meaning("run that wrote the row", "التشغيل الذي كتب الصف");

  /** Columns that views name themselves. */
  private static final Map<String, Meaning> OF_VIEWS =
      Map.ofEntries(
          meaning("sentence", "the sentence, as published", "الجملة كما نُشرت"),
          meaning("from_sentence", "sentence of the earlier stance", "جملة الموقف السابق"),
          meaning("to_sentence", "sentence of the later stance", "جملة الموقف اللاحق"),
          meaning("from_outlet", "outlet of the earlier sentence", "منفذ الجملة السابقة"),
          meaning("to_outlet", "outlet of the later sentence", "منفذ الجملة اللاحقة"),
          meaning("name_en_a", "English name of the first leader", "الاسم الإنكليزي للأول"),
          meaning("name_en_b", "English name of the second leader", "الاسم الإنكليزي للثاني"),
          meaning("name_ar_a", "Arabic name of the first leader", "الاسم العربي للأول"),
          meaning("name_ar_b", "Arabic name of the second leader", "الاسم العربي للثاني"),
          meaning(
              "scope",
              "nearest scope in which the pair is named: sentence, paragraph, window or article",
              "أقرب نطاق يجمع الزوج"),
          meaning("holder", "English name of the holder", "الاسم الإنكليزي لصاحب الموقف"),
          meaning("holder_ar", "Arabic name of the holder", "الاسم العربي لصاحب الموقف"),
          meaning(
              "target", "English name of the target, or id of an issue", "الاسم الإنكليزي للهدف"),
          meaning("target_ar", "Arabic name of the target", "الاسم العربي للهدف"),
          meaning(
              "attributed",
              "whether somebody else claims that the holder said it",
              "أينسبه إليه غيره؟"),
          meaning(
              "country", "English name of the outlets' country", "الاسم الإنكليزي لبلد المنافذ"),
          meaning("country_ar", "Arabic name of the outlets' country", "الاسم العربي لبلد المنافذ"),
          meaning("month", "first day of the month", "أول يوم من الشهر"),
          meaning("week", "first day of the week, a Monday", "أول يوم من الأسبوع، الاثنين"),
          meaning(
              "share_of_all",
              "share of all articles of all outlets that name the leader, 0 to 1",
              "نصيب القائد من مقالات كل المنافذ، 0 إلى 1"),
          meaning(
              "lift",
              "share / share_of_all: above 1 the outlet names the leader more than all do",
              "نسبة نصيبه في المنفذ إلى نصيبه في الجميع"));

  private Dictionary() {}

  private static Map.Entry<String, Meaning> meaning(String column, String english, String arabic) {
    return Map.entry(column, new Meaning(english, arabic));
  }

  /** The columns of a table or view, in its order. */
  public static List<String> columns(String relation) {
    Optional<Class<? extends Record>> type = table(relation);
    if (type.isEmpty()) {
      return view(relation).columns();
    }
    return Stream.concat(
            Arrays.stream(type.get().getRecordComponents())
                .map(component -> ColumnName.of(component.getName())),
            Stream.of(TableStore.RUN_ID))
        .toList();
  }

  /** The grain of a table or view, as a comment. */
  public static String comment(String relation) {
    return meaning(relation).comment();
  }

  /** The grain of a record's table. */
  static String comment(Class<? extends Record> type) {
    return meaning(type).comment();
  }

  private static Meaning meaning(Class<? extends Record> type) {
    Table table = annotation(type);
    return new Meaning(table.grain(), table.ar());
  }

  /** The meaning of a column of a table or view, as a comment. */
  public static String comment(String relation, String column) {
    return meaning(relation, column).comment();
  }

  /** The grain of a table or view. */
  public static Meaning meaning(String relation) {
    Optional<Class<? extends Record>> type = table(relation);
    if (type.isPresent()) {
      return meaning(type.get());
    }
    View view = view(relation);
    return new Meaning(view.grain(), view.ar());
  }

  /** The meaning of a column of a table or view. */
  public static Meaning meaning(String relation, String column) {
    if (column.equals(TableStore.RUN_ID)) {
      return RUN;
    }
    Optional<Class<? extends Record>> type = table(relation);
    Meaning ofView = type.isPresent() ? null : OF_VIEWS.get(column);
    if (ofView != null) {
      return ofView;
    }
    List<Class<? extends Record>> sources =
        type.<List<Class<? extends Record>>>map(List::of).orElseGet(() -> readBy(view(relation)));
    return sources.stream()
        .map(source -> component(source, column))
        .flatMap(Optional::stream)
        .findFirst()
        .map(component -> component.getAnnotation(Column.class))
        .map(meaning -> new Meaning(meaning.value(), meaning.ar()))
        .orElseThrow(
            () -> new IllegalArgumentException(relation + "." + column + " has no meaning."));
  }

  /** The meaning of a record's component; empty for one that is no column. */
  static String comment(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    return column == null ? "" : new Meaning(column.value(), column.ar()).comment();
  }

  /** Whether a column of a table always has a value; of a view's nothing is promised. */
  public static boolean isNeverNull(String relation, String column) {
    return column.equals(TableStore.RUN_ID)
        || table(relation)
            .flatMap(type -> component(type, column))
            .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .isPresent();
  }

  /** The tables a view reads, in the order in which it names them. */
  private static List<Class<? extends Record>> readBy(View view) {
    return Pattern.compile("\\w+")
        .matcher(view.sql())
        .results()
        .flatMap(word -> table(word.group()).stream())
        .distinct()
        .toList();
  }

  private static Optional<Class<? extends Record>> table(String name) {
    return Tables.all().stream().filter(type -> annotation(type).name().equals(name)).findFirst();
  }

  /** What a record says of its table. */
  static Table annotation(Class<? extends Record> type) {
    Table table = type.getAnnotation(Table.class);
    if (table == null) {
      throw new IllegalArgumentException(type + " is not annotated with @Table.");
    }
    return table;
  }

  private static View view(String name) {
    return Views.all().stream()
        .filter(view -> view.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no table or view " + name));
  }

  private static Optional<RecordComponent> component(Class<? extends Record> type, String column) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> ColumnName.of(component.getName()).equals(column))
        .findFirst();
  }
}
