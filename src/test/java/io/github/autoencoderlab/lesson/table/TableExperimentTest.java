package io.github.autoencoderlab.lesson.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableExperimentTest {
  private static final TableLesson LESSON = new TableLesson();
  private static final String SMALL =
      "tableTrain=500 tableTest=500 tableUnits=20 layerSteps=50 tuningSteps=250";

  private static Settings settings(String more) throws UserException {
    Settings settings = Settings.defaults(LESSON.parameters());
    for (String assignment : (SMALL + " " + more).split(" ")) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  private static Experiment start(String data, String more) throws UserException {
    return LESSON.start(settings(more), DataSets.open(data), 3);
  }

  private static Experiment complete(Experiment experiment) {
    while (experiment.steps() < experiment.plannedSteps().orElseThrow()) {
      experiment.step();
    }
    return experiment;
  }

  @ParameterizedTest
  @EnumSource(names = {"SVM_RBF", "SVM_POLY", "DBN_1", "SDA_3"})
  void comesToTheCellThatTheCommandComputes(TableModel model) throws UserException {
    String set = "tableSet=rect tableModel=" + model.id();
    TableCell cell = TableCell.compute(TableParameters.request(settings(set), 3), done -> {});
    Map<String, Double> metrics = complete(start("digits", set)).metrics();
    assertEquals(cell.error().percent(), metrics.get("testError"));
    assertEquals(cell.error().interval(), metrics.get("testInterval"));
    assertEquals(100 * cell.chosen().validationError(), metrics.get("validationError"));
    assertEquals(model.isNet() ? 3 : 0, cell.chosen().curve().size(), "250 steps, three looks");
  }

  @ParameterizedTest
  @EnumSource(names = {"SVM_RBF", "DBN_1"})
  void goesOnFromWhereItWas(TableModel model) throws UserException {
    String cell = "tableSet=convex tableModel=" + model.id();
    Experiment whole = start("digits", cell);
    long middle = model.isNet() ? 170 : 4;
    while (whole.steps() < middle) {
      whole.step();
    }
    State state = whole.save();
    Experiment other = start("digits", cell);
    other.restore(state);
    complete(whole);
    complete(other);
    assertEquals(whole.metrics(), other.metrics());
    assertArrayEquals(whole.weights().get(0).values(), other.weights().get(0).values());
    TableSnapshot end = (TableSnapshot) other.snapshot();
    assertEquals(((TableSnapshot) whole.snapshot()).curve(), end.curve());
  }

  @Test
  void otherDataAreTheSetItself() throws UserException {
    Experiment experiment = start("rectangles:train=300,test=200", "tableModel=svmRbf");
    experiment.step();
    TableSnapshot snapshot = (TableSnapshot) experiment.snapshot();
    assertEquals(2, snapshot.used().classes());
    // Fewer than the settings ask for: all are taken, a sixth of them to validate on.
    assertEquals(250, snapshot.request().sizes().train());
    assertEquals(50, snapshot.request().sizes().validation());
    assertEquals(200, snapshot.wrong().asked());
  }

  @Test
  void wrongAnswersAreThoseThatTheErrorCounts() throws UserException {
    Experiment experiment = complete(start("digits", "tableModel=dbn1"));
    WrongAnswers.Told told = ((TableSnapshot) experiment.snapshot()).wrong();
    assertEquals(500, told.asked());
    assertTrue(told.wrong().stream().allMatch(wrong -> wrong.label() != wrong.told()));
    assertEquals(told.error().percent(), experiment.metrics().get("testError"));
  }

  @Test
  void aClickOnACellOpensItsRun() throws UserException {
    Experiment experiment = start("digits", "tableSet=rot tableModel=svmPoly");
    Scene scene = new Scene(experiment.snapshot(), new Curves());
    Figure figure = TableFigure.OPEN.figure(scene, new Texts(Language.EN));
    Style style = Style.screen(Theme.LIGHT);
    Set<String> cells = new HashSet<>();
    for (int x = 0; x < 800; x += 10) {
      for (int y = 0; y < 350; y += 5) {
        figure
            .pickAt(x, y, 800, 350, style)
            .ifPresent(pick -> cells.add(value(pick, "tableSet") + value(pick, "tableModel")));
      }
    }
    // A click sets what differs from the open cell only.
    assertEquals(48, cells.size());
    assertTrue(cells.containsAll(Set.of("-sda3", "basic-", "convexdbn1", "-svmPoly")), "" + cells);
  }

  private static String value(Pick pick, String parameter) {
    List<Pick> found = pick.each().filter(one -> one.parameter().equals(parameter)).toList();
    return found.isEmpty() ? "-" : found.get(0).value();
  }
}
