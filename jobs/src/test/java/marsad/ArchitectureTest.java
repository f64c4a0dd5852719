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
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The house as code: each package uses its own floor or a lower one. */
@AnalyzeClasses(packages = "marsad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> GROUND = List.of("tables", "text", "measures");

  /** What holds the rules about news: each stands on the ground, none on another. */
  private static final List<String> RULES =
      List.of(
          "pages",
          "reuse",
          "leaders",
          "statements",
          "stance",
          "relations",
          "trends",
          "portrayals",
          "matrix",
          "gold",
          "simulation");

  private static final List<String> ABOVE =
      List.of(
          "spark",
          "sources",
          "steps",
          "functions",
          "settings",
          "publish",
          "report",
          "notebook",
          "cli");

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String[] under(List<String> packages) {
    return packages.stream().map(name -> "marsad." + name + "..").toArray(String[]::new);
  }

  @ArchTest
  static void everyNamedPackageHoldsSomething(JavaClasses code) {
    for (String name : joined(joined(GROUND, RULES), ABOVE)) {
      Assertions.assertThat(code)
          .as("package marsad.%s", name)
          .anyMatch(
              type ->
                  type.getPackageName().startsWith("marsad." + name)
                      && !type.getSimpleName().equals("package-info"));
    }
  }

  @ArchTest static final ArchRule GROUND_STANDS_ALONE = floors();

  private static ArchRule floors() {
    LayeredArchitecture floors =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("marsad..")
            .layer("roof")
            .definedBy("marsad");
    for (String name : joined(joined(GROUND, RULES), ABOVE)) {
      floors = floors.layer(name).definedBy("marsad." + name + "..");
    }
    for (String name : GROUND) {
      floors = floors.whereLayer(name).mayNotAccessAnyLayer();
    }
    for (String name : RULES) {
      floors = floors.whereLayer(name).mayOnlyAccessLayers("tables", "text", "measures");
    }
    return floors
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
            "relations",
            "gold",
            "simulation")
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
            "simulation",
            "spark",
            "sources")
        .whereLayer("publish")
        .mayOnlyAccessLayers("tables", "spark", "settings")
        .whereLayer("report")
        .mayOnlyAccessLayers("tables", "matrix", "spark")
        .whereLayer("functions")
        .mayOnlyAccessLayers("tables", "text", "pages", "reuse", "leaders", "spark", "settings");
  }

  @ArchTest
  static final ArchRule NO_TWO_PACKAGES_USE_EACH_OTHER =
      slices().matching("marsad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule RULES_KNOW_NO_SPARK_SCALA_FILE_OR_NETWORK =
      noClasses()
          .that()
          .resideInAnyPackage(under(joined(GROUND, RULES)))
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
