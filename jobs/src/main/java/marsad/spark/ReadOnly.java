package marsad.spark;

import java.util.Set;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.catalyst.analysis.LocalTempView$;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import org.apache.spark.sql.execution.command.CreateViewCommand;
import org.apache.spark.sql.execution.command.SetCommand;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2Relation;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Says which plans only read Marsad's tables. All else is refused: what is not known to be harmless
 * may write, run code, or show files of this machine.
 *
 * <p>Commands are told by their names, since their classes differ between the versions of Spark
 * that serve; nothing here depends on Scala's collections, so that it runs with Scala 2.12 too.
 */
public final class ReadOnly {
  private static final Set<String> HARMLESS =
      Set.of(
          "ExplainCommand",
          "SetCatalogAndNamespace",
          "SetCatalogCommand",
          "SetNamespaceCommand",
          "ResetCommand",
          "DropTempViewCommand");

  /** In Spark 4 a procedure runs while it is analysed, and is no command. */
  private static final Set<String> HARMFUL = Set.of("Call");

  private static final String CATALOGS = "spark.sql.catalog";

  /** Set on the thread that makes the views, before anybody can connect. */
  private static final String TRUSTED = "marsad.trusted";

  private ReadOnly() {}

  /** Does on this thread what a served session would be refused. */
  static void trusted(SparkContext context, Runnable work) {
    context.setLocalProperty(TRUSTED, "true");
    try {
      work.run();
    } finally {
      context.setLocalProperty(TRUSTED, null);
    }
  }

  static boolean isTrusted(SparkContext context) {
    return context.getLocalProperty(TRUSTED) != null;
  }

  /** Refuses a plan that does anything but read. */
  static void requireHarmless(LogicalPlan plan) {
    plan.foreach(new ForEach(ReadOnly::requireHarmlessNode));
  }

  /** Refuses an analysed plan that reads anything but Marsad's tables. */
  static void requireOwnTables(LogicalPlan plan) {
    if (plan.isStreaming()) {
      throw refusal("a stream");
    }
    plan.foreach(new ForEach(ReadOnly::requireOwnTable));
  }

  static UnsupportedOperationException refusal(String what) {
    return new UnsupportedOperationException(
        "This server only answers queries over Marsad's tables; refused: "
            + what
            + ". Who started it may allow more with --write.");
  }

  private static void requireHarmlessNode(LogicalPlan node) {
    String name = node.getClass().getSimpleName();
    boolean isCommand =
        node instanceof Command || node instanceof ParsedStatement || HARMFUL.contains(name);
    if (isCommand && !isHarmless(node, name)) {
      throw refusal(name);
    }
  }

  private static boolean isHarmless(LogicalPlan node, String name) {
    if (node instanceof CreateViewCommand view) {
      return view.viewType() == LocalTempView$.MODULE$;
    } else if (node instanceof SetCommand set) {
      return set.kv().isEmpty() || !set.kv().get()._1().startsWith(CATALOGS);
    }
    return name.startsWith("Show") || name.startsWith("Describe") || HARMLESS.contains(name);
  }

  private static void requireOwnTable(LogicalPlan node) {
    boolean isFile = node instanceof LogicalRelation file && file.catalogTable().isEmpty();
    boolean isForeign = node instanceof DataSourceV2Relation table && !isOwn(table);
    if (isFile || isForeign) {
      throw refusal("data outside the catalog " + SparkSessions.CATALOG);
    }
  }

  private static boolean isOwn(DataSourceV2Relation table) {
    return !table.catalog().isEmpty() && table.catalog().get().name().equals(SparkSessions.CATALOG);
  }

  private interface Judge {
    void judge(LogicalPlan node);
  }

  private static final class ForEach extends AbstractFunction1<LogicalPlan, BoxedUnit> {
    private final Judge judge;

    ForEach(Judge judge) {
      this.judge = judge;
    }

    @Override
    public BoxedUnit apply(LogicalPlan node) {
      judge.judge(node);
      return BoxedUnit.UNIT;
    }
  }
}
