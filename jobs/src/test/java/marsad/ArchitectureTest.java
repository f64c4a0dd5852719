package marsad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import org.assertj.core.api.Assertions;

/** The house as code: each package uses its own floor or a lower one. */
@AnalyzeClasses(packages = "marsad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> PACKAGES =
      List.of(
          "tables",
          "text",
          "measures",
          "pages",
          "reuse",
          "leaders",
          "statements",
          "stance",
          "relations",
          "trends",
          "portrayals",
          "matrix",
          "spark",
          "sources",
          "steps",
          "functions",
          "settings",
          "cli");

  @ArchTest
  static void everyNamedPackageHoldsSomething(JavaClasses code) {
    for (String name : PACKAGES) {
      Assertions.assertThat(code)
          .as("package marsad.%s", name)
          .anyMatch(
              type ->
                  type.getPackageName().startsWith("marsad." + name)
                      && !type.getSimpleName().equals("package-info"));
    }
  }

  @ArchTest
  static final ArchRule GROUND_STANDS_ALONE =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("marsad..")
          .layer("tables")
          .definedBy("marsad.tables..")
          .layer("text")
          .definedBy("marsad.text..")
          .layer("measures")
          .definedBy("marsad.measures..")
          .layer("pages")
          .definedBy("marsad.pages..")
          .layer("reuse")
          .definedBy("marsad.reuse..")
          .layer("leaders")
          .definedBy("marsad.leaders..")
          .layer("statements")
          .definedBy("marsad.statements..")
          .layer("stance")
          .definedBy("marsad.stance..")
          .layer("relations")
          .definedBy("marsad.relations..")
          .layer("trends")
          .definedBy("marsad.trends..")
          .layer("portrayals")
          .definedBy("marsad.portrayals..")
          .layer("matrix")
          .definedBy("marsad.matrix..")
          .layer("spark")
          .definedBy("marsad.spark..")
          .layer("sources")
          .definedBy("marsad.sources..")
          .layer("settings")
          .definedBy("marsad.settings..")
          .layer("steps")
          .definedBy("marsad.steps..")
          .layer("functions")
          .definedBy("marsad.functions..")
          .layer("cli")
          .definedBy("marsad.cli..")
          .layer("roof")
          .definedBy("marsad")
          .whereLayer("tables")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("measures")
          .mayNotAccessAnyLayer()
          .whereLayer("pages")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("reuse")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("leaders")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("statements")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("stance")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("relations")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("trends")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("portrayals")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("matrix")
          .mayOnlyAccessLayers("tables", "text", "measures")
          .whereLayer("spark")
          .mayOnlyAccessLayers("tables")
          .whereLayer("settings")
          .mayOnlyAccessLayers(
              "tables",
              "text",
              "measures",
              "pages",
              "reuse",
              "leaders",
              "statements",
              "stance",
              "trends",
              "portrayals",
              "relations")
          .whereLayer("sources")
          .mayOnlyAccessLayers("tables", "text", "settings")
          .whereLayer("steps")
          .mayOnlyAccessLayers(
              "tables",
              "text",
              "measures",
              "pages",
              "reuse",
              "leaders",
              "statements",
              "stance",
              "relations",
              "trends",
              "portrayals",
              "spark",
              "sources")
          .whereLayer("functions")
          .mayOnlyAccessLayers("tables", "text", "pages", "reuse", "leaders", "spark", "settings");

  @ArchTest
  static final ArchRule NO_TWO_PACKAGES_USE_EACH_OTHER =
      slices().matching("marsad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule RULES_KNOW_NO_SPARK_SCALA_FILE_OR_NETWORK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "marsad.tables..",
              "marsad.text..",
              "marsad.measures..",
              "marsad.pages..",
              "marsad.reuse..",
              "marsad.leaders..",
              "marsad.statements..",
              "marsad.stance..",
              "marsad.relations..",
              "marsad.trends..",
              "marsad.portrayals..",
              "marsad.matrix..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..",
              "org.apache.hadoop..",
              "scala..",
              "java.io.File",
              "java.nio.file..",
              "java.net..");

  /** SQL functions are handed the engine's own values, so that texts are not copied for them. */
  @ArchTest
  static final ArchRule ONLY_SPARK_AND_FUNCTIONS_KNOW_CATALYST =
      noClasses()
          .that()
          .resideOutsideOfPackages("marsad.spark..", "marsad.functions..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark.sql.catalyst..");

  @ArchTest
  static final ArchRule STEPS_DO_NOT_CALL_STEPS =
      noClasses()
          .that()
          .resideInAPackage("marsad.steps..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("marsad.settings..", "marsad.cli..", "marsad");

  @ArchTest
  static final ArchRule ONLY_CLI_AND_MAIN_PRINT =
      noClasses()
          .that()
          .resideOutsideOfPackages("marsad.cli..", "marsad")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule RECORDS_OF_TABLES_ARE_IN_THE_CATALOGUE =
      classes()
          .that()
          .areAnnotatedWith(marsad.tables.Table.class)
          .should(
              new com.tngtech.archunit.lang.ArchCondition<>("be listed in Tables.all()") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaClass type,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                  boolean isListed =
                      marsad.tables.Tables.all().stream()
                          .anyMatch(t -> t.getName().equals(type.getName()));
                  if (!isListed) {
                    events.add(
                        com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            type, type.getName() + " is not in Tables.all()"));
                  }
                }
              });
}
