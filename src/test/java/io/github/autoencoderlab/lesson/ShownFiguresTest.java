package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made for one figure alone is what would be made for it among all. */
class ShownFiguresTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "rbm, 12, -, -",
        "rbm, 12, shrink=3, hiddenUnits=5",
        "rbm, 12, chainStart=noise, clamped=upper",
        "autoencoder, 12, -, -",
        "undercomplete, 12, activation=linear, -",
        "sparse, 12, -, -",
        "sparse, 12, tied=on, watchedUnit=190",
        "denoising, 12, -, -",
        "denoising, 12, tied=off, watchedPixel=400",
        "autoencoder, 12, drawing=2x2:AAD__w, -",
        "denoising, 12, drawing=2x2:AAD__w, shownExample=13",
        "convolutional, 12, -, -",
        "convolutional, 12, net=masciBoth, drawing=2x2:AAD__w",
        "stacked, 12, layer1=20, -",
        "stacked, 310, layer1=20, pretraining=none",
        "stacked, 310, fineTuning=classify, pretraining=none",
        "dbn, 12, layer1=20, fantasySteps=3",
        "dbn, 310, batchSize=1000, layer1=20",
        "dbn, 12, clampedLabel=free, chainStart=image",
        "recurrent, 12, stepWidth=10, units=8",
        "recurrent, 12, stepWidth=10, trainOn=all",
        "svm, 12, -, -",
        "svm, 12, kernelKind=polynomial, watchedPoint=7",
        "table, 3, tableSet=rect, tableTrain=500",
        "table, 110, tableModel=dbn1, layerSteps=50"
      })
  void figureIsTheSameWhetherOthersAreShownOrNot(String id, int steps, String first, String second)
      throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : new String[] {first, second}) {
      settings = assignment == null ? settings : settings.with(assignment);
    }
    DataSet data = DataSets.open(lesson.defaultData());
    Experiment experiment = lesson.start(settings, data, 1);
    Curves curves = new Curves();
    for (int step = 1; step <= steps; step++) {
      experiment.step();
      if (step % 10 == 0) {
        curves.add(step, experiment.measure());
      }
    }
    compare(lesson, experiment, curves);
    experiment.advance();
    experiment.advance();
    compare(lesson, experiment, curves);
  }

  private void compare(Lesson lesson, Experiment experiment, Curves curves) throws Exception {
    Scene all = new Scene(experiment.snapshot(), curves);
    List<Message> warnings = all.snapshot().warnings();
    assertEquals(warnings, experiment.snapshot(figure -> false).warnings());
    for (FigureSpec spec : lesson.figures()) {
      Snapshot alone = experiment.snapshot(spec.id()::equals);
      assertEquals(warnings, alone.warnings());
      assertEquals(rows(spec, all), rows(spec, new Scene(alone, curves)), spec.id());
    }
  }

  private static List<List<String>> rows(FigureSpec spec, Scene scene) {
    return spec.figure(scene, new Texts(Language.EN)).table().columns().stream()
        .map(column -> IntStream.range(0, column.size()).mapToObj(column.cell()).toList())
        .toList();
  }
}
