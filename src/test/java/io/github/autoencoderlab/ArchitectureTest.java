package io.github.autoencoderlab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.array.Views;
import io.github.autoencoderlab.lesson.Lessons;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The house of {@code DESIGN.md}: which room may know which. */
@AnalyzeClasses(
    packages = ArchitectureTest.HOUSE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  static final String HOUSE = "io.github.autoencoderlab";

  private static final String APP = HOUSE + ".app..";
  private static final String UI = HOUSE + ".ui..";
  private static final String CLI = HOUSE + ".cli..";
  private static final String LECTURE = HOUSE + ".lecture..";
  private static final String SESSION = HOUSE + ".session..";
  private static final String LESSON = HOUSE + ".lesson..";

  /** What lessons are set to, shown before and built from, and what those of a family share. */
  private static final String[] NO_LESSONS = {
    HOUSE + ".lesson.parameter..",
    HOUSE + ".lesson.preview..",
    HOUSE + ".lesson.kit..",
    HOUSE + ".lesson.comparison..",
    HOUSE + ".lesson.dense..",
    HOUSE + ".lesson.deep..",
    HOUSE + ".lesson.table.."
  };

  private static final String ENGINE = HOUSE + ".engine..";
  private static final String DATA = HOUSE + ".data..";
  private static final String PICTURE = HOUSE + ".data.picture..";
  private static final String FIGURE = HOUSE + ".figure..";
  private static final String TEXT = HOUSE + ".text..";
  private static final String FILE = HOUSE + ".file..";
  private static final String JOBS = HOUSE + ".jobs..";
  private static final String TABLE = HOUSE + ".lesson.table..";
  private static final String STATE = HOUSE + ".state..";

  @ArchTest
  static final ArchRule arrowsPointDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(HOUSE + "..")
          .layer("app")
          .definedBy(APP)
          .layer("ui")
          .definedBy(UI)
          .layer("cli")
          .definedBy(CLI)
          .layer("lecture")
          .definedBy(LECTURE)
          .layer("session")
          .definedBy(SESSION)
          .layer("lesson")
          .definedBy(LESSON)
          .layer("engine")
          .definedBy(ENGINE)
          .layer("data")
          .definedBy(DATA)
          .layer("figure")
          .definedBy(FIGURE)
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("lecture")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli")
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli", "lecture")
          .whereLayer("lesson")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli", "lecture", "session")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("lesson", "cli", "app")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli", "lecture", "session", "lesson")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli", "lecture", "session", "lesson")
          .because("a room that knows only what is below it can be read and tested alone");

  @ArchTest
  static final ArchRule everyClassLivesInARoom =
      classes()
          .should()
          .resideInAnyPackage(
              APP, UI, CLI, LECTURE, SESSION, LESSON, ENGINE, DATA, FIGURE, TEXT, FILE, STATE, JOBS)
          .because("a room that no rule knows would be held by none");

  @ArchTest
  static final ArchRule engineKnowsOnlyState =
      noClasses()
          .that()
          .resideInAPackage(ENGINE)
          .should()
          .dependOnClassesThat(inHouseOutside(ENGINE, STATE))
          .because("the mathematics works on plain numbers and speaks to no user");

  @ArchTest
  static final ArchRule dataKnowsOnlyTextAndFile =
      noClasses()
          .that()
          .resideInAPackage(DATA)
          .should()
          .dependOnClassesThat(inHouseOutside(DATA, TEXT, FILE))
          .because("data are plain arrays, whoever learns from them or paints them");

  @ArchTest
  static final ArchRule figuresKnowOnlyTextAndFile =
      noClasses()
          .that()
          .resideInAPackage(FIGURE)
          .should()
          .dependOnClassesThat(inHouseOutside(FIGURE, TEXT, FILE))
          .because("a figure is painted from plain arrays and the words it is given");

  @ArchTest
  static final ArchRule textKnowsNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage(TEXT)
          .should()
          .dependOnClassesThat(inHouseOutside(TEXT))
          .because("every room may use it");

  @ArchTest
  static final ArchRule fileKnowsNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage(FILE)
          .should()
          .dependOnClassesThat(inHouseOutside(FILE))
          .because("every room may use it");

  @ArchTest
  static final ArchRule jobsKnowOnlyTextAndFile =
      noClasses()
          .that()
          .resideInAPackage(JOBS)
          .should()
          .dependOnClassesThat(inHouseOutside(JOBS, TEXT, FILE))
          .because("a job is a line of arguments, whatever they ask for");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsJobs =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, JOBS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(JOBS)
          .because("the window begins no processes");

  @ArchTest
  static final ArchRule stateKnowsNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage(STATE)
          .should()
          .dependOnClassesThat(inHouseOutside(STATE))
          .because("learners save themselves in it, runs keep it, and neither knows the other");

  @ArchTest
  static final ArchRule onlyTheRegistryKnowsLessons =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".lesson.*..")
          .and()
          .doNotBelongToAnyOf(Lessons.class)
          .should()
          .dependOnClassesThat(
              resideInAPackage(HOUSE + ".lesson.*..")
                  .and(DescribedPredicate.not(resideInAnyPackage(NO_LESSONS)))
                  .as("are one lesson's own"))
          .because("a new lesson is one package and one line in the registry");

  @ArchTest
  static final ArchRule lessonsDoNotKnowEachOther =
      slices()
          .matching(HOUSE + ".lesson.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage(LESSON), resideInAnyPackage(NO_LESSONS))
          .because("a lesson can be read, changed and taken away alone");

  @ArchTest
  static final ArchRule whatLessonsShareKnowsNoLesson =
      noClasses()
          .that()
          .resideInAnyPackage(NO_LESSONS)
          .should()
          .dependOnClassesThat(
              resideInAPackage(HOUSE + ".lesson.*..")
                  .and(DescribedPredicate.not(resideInAnyPackage(NO_LESSONS))))
          .because("else the lessons would know each other through it");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices()
          .matching(HOUSE + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("rooms that need each other are one room");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching(HOUSE + ".(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(equivalentTo(Lessons.class), DescribedPredicate.alwaysTrue())
          .because("inside a room, too, one can be read after the other");

  @ArchTest
  static final ArchRule onlyTheEngineKnowsNd4j =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
          .because("an INDArray never leaves the training thread, and the engine can be replaced");

  @ArchTest
  static void everyClassNameOccursOnce(JavaClasses house) {
    Map<String, List<String>> byName =
        house.stream()
            .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), byName, "who reads a name must not have to ask which");
  }

  @ArchTest
  static final ArchRule kernelsStayInTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Sweep.class, Kernel.class, Scratch.class, Loops.class, Views.class, Team.class)
          .because("a lesson speaks of matrices and models, not of how they are computed");

  @ArchTest
  static final ArchRule onlyTheWindowKnowsJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackages(UI, APP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
          .because("everything below works without a display");

  @ArchTest
  static final ArchRule onlyFiguresKnowAwt =
      noClasses()
          .that()
          .resideOutsideOfPackages(FIGURE, UI, PICTURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
          .because("the same paint code serves screen and files, and nothing else paints");

  @ArchTest
  static final ArchRule picturesAreDecodedAndNotPainted =
      noClasses()
          .that()
          .resideInAPackage(PICTURE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.awt.Graphics2D")
          .because("data are read there; what is painted is a figure");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..")
          .because("the window and the command line are two doors to the same lessons");

  @ArchTest
  static final ArchRule jsonIsForTheCommandLineLecturesAndTheTable =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, LECTURE, TABLE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..")
          .because("what is read and written elsewhere has a form of its own");

  @ArchTest
  static final ArchRule onlyTheEngineKnowsLibsvm =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("libsvm..")
          .because("what trains a machine can be replaced");

  @ArchTest
  static final ArchRule threadsAreMadeBySessionAndEngineOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages(SESSION, ENGINE)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Executor.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Executors.class)
          .orShould()
          .callConstructorWhere(makesAThread())
          .because("one training thread, so that a run can be repeated and closed");

  @ArchTest
  static final ArchRule noThreadOfTheCommonPoolIsBorrowed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ForkJoinPool.class)
          .orShould()
          .callMethodWhere(borrowsThreads())
          .because("work on it can be neither counted nor stopped");

  @ArchTest
  static final ArchRule onlyTheMainClassExits =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("what a test calls must return");

  @ArchTest
  static final ArchRule onlyMainAndCommandLinePrint =
      noClasses()
          .that()
          .resideOutsideOfPackages(APP, CLI)
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("messages are events and exceptions, put into the user's language at the door");

  @ArchTest
  static final ArchRule onlyMainAndCommandLineTouchLogs =
      noClasses()
          .that()
          .resideOutsideOfPackages(APP, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .because("nobody at a lectern reads a log");

  @ArchTest
  static final ArchRule everyPackageSaysWhatMayBeNull =
      classes().should(liveInNullMarkedPackages()).because("NullAway checks only what is marked");

  private static DescribedPredicate<JavaClass> inHouseOutside(String... rooms) {
    return are(resideInAPackage(HOUSE + ".."))
        .and(DescribedPredicate.not(resideInAnyPackage(rooms)))
        .as("of other rooms than " + String.join(", ", rooms));
  }

  private static DescribedPredicate<JavaAccess<?>> makesAThread() {
    return DescribedPredicate.describe(
        "it makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class));
  }

  private static DescribedPredicate<JavaAccess<?>> borrowsThreads() {
    return DescribedPredicate.describe(
        "it borrows threads of the common pool",
        call ->
            call.getName().equals("parallelStream")
                || (call.getName().equals("parallel")
                    && call.getTargetOwner().isAssignableTo(BaseStream.class))
                || (call.getName().endsWith("Async")
                    && call.getTargetOwner().isAssignableTo(CompletableFuture.class)));
  }

  private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
    return new ArchCondition<>("live in a package that is @NullMarked") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(one, one.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }
}
