package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvolutionalLessonTest {
  private static final Lesson LESSON = new ConvolutionalLesson();

  private static Settings settings(String assignments) throws UserException {
    Settings settings = Settings.defaults(LESSON.parameters());
    for (String assignment : assignments.split(" ")) {
      settings = assignment.isEmpty() ? settings : settings.with(assignment);
    }
    return settings;
  }

  private static Experiment run(Experiment experiment, int steps) {
    while (experiment.steps() < steps) {
      experiment.step();
    }
    return experiment;
  }

  /**
   * With a tenth of the weights, less is lost than by a dense net and by PCA with as many code
   * units: after 1,500 steps of a hundred examples (too slow here) 2.1 to 2.2, 3.7 and 3.26 with
   * three seeds.
   */
  @Test
  void defaultLosesLessThanADenseNetAndPcaOfTheSameCodeSize() throws Exception {
    Experiment experiment =
        LESSON.start(settings("batchSize=50"), DataSets.open(LESSON.defaultData()), 1);
    Map<String, Double> metrics = run(experiment, 600).metrics();
    double error = metrics.get("testSquaredError");
    assertTrue(error < 0.9 * metrics.get("pcaSquaredError"), metrics::toString);
    assertTrue(error < 0.8 * metrics.get("denseSquaredError"), metrics::toString);
    assertTrue(metrics.get("weights") < 0.1 * metrics.get("denseWeights"), metrics::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net=masciPlain",
        "net=masciBoth",
        "decoder=upsampling",
        "decoder=upsampling decoderKernel=3 stride=2 levels=2 codeUnits=49",
        "penalty=kl",
        "decoder=switches pool=2 stride=1 levels=2 codeKind=dense",
        "decoder=unpooling pool=2 stride=1 kernel=5 padding=0 levels=2 codeKind=dense",
        "decoder=switches tied=on levels=2 codeUnits=49",
        "penalty=l1 sparsityWeight=0.01",
        "penalty=kl activation=logistic",
        "corruption=gaussian testCorruption=gaussian",
        "optimizer=descent output=squaredError learningRate=0.01",
        "denseBeside=off"
      })
  void learnsWithAllItsLayers(String assignments) throws Exception {
    Settings settings = settings("trainingExamples=100 maps=4 batchSize=20 " + assignments);
    Experiment experiment = LESSON.start(settings, PenPictures.make(100, 20, 1), 1);
    double before = experiment.measure().get("heldOutSquaredError");
    double after = run(experiment, 60).measure().get("heldOutSquaredError");
    assertTrue(after < 0.9 * before, before + " then " + after);
  }

  @ParameterizedTest
  @CsvSource({
    "kernel, kernel=11 padding=0 levels=3, layer 2: a kernel of 11 finds no room on 9 places",
    "stride, stride=4 kernel=4 padding=0 decoderKernel=1 levels=1 codeUnits=49, left out"
  })
  void sizesThatDoNotFitAreRefusedInASentence(String name, String assignments, String sentence)
      throws Exception {
    DataSet digits = PenPictures.make(20, 10, 1);
    Settings settings = settings(assignments);
    UserException refused =
        assertThrows(UserException.class, () -> LESSON.start(settings, digits, 1), name);
    String text = new Texts(Language.EN).get(refused.sentence());
    assertTrue(text.contains(sentence), text);
  }

  /** Squares of any size; where sides are uneven, layers that know the size that they take back. */
  @ParameterizedTest
  @CsvSource({
    "8, 8, codeUnits=128",
    "13, 13, codeUnits=64",
    "64, 64, codeUnits=128",
    "32, 24, codeUnits=120",
    "9, 13, decoder=unpooling",
    "11, 10, decoder=switches tied=on",
    "28, 28, pool=2 stride=1 levels=2 codeKind=dense decoder=unpooling"
  })
  void learnsPicturesOfAnySize(int rows, int columns, String assignments) throws Exception {
    byte[] pixels = new byte[40 * rows * columns];
    for (int n = 0; n < pixels.length; n++) {
      int image = n / (rows * columns);
      pixels[n] = (byte) (n % columns > image % columns ? 200 : 20);
    }
    Images images = new Images(rows, columns, pixels, new byte[0]);
    Settings settings = settings("maps=4 batchSize=20 denseBeside=off " + assignments);
    Experiment experiment = LESSON.start(settings, new DataSet("edges", images, images), 1);
    double before = experiment.measure().get("heldOutSquaredError");
    double after = run(experiment, 20).measure().get("heldOutSquaredError");
    assertTrue(after < before, before + " then " + after);
    experiment.snapshot();
  }

  @Test
  void codeThatDoesNotFillItsMapsIsTheNearestThatDoesAndSaysSo() throws Exception {
    DataSet digits = PenPictures.make(20, 10, 1);
    Experiment experiment = LESSON.start(settings("codeUnits=100"), digits, 1);
    ConvolutionalSnapshot snapshot = (ConvolutionalSnapshot) experiment.snapshot();
    assertEquals(96, snapshot.units());
    assertEquals(
        List.of("100 code units do not fill maps of 4×4: the code has 96, 6 maps."),
        snapshot.warnings().stream().map(new Texts(Language.EN)::get).toList());
  }

  @Test
  void warnsThatSwitchesPassByTheCode() throws Exception {
    assertEquals(1, LESSON.warnings(settings("decoder=switches pool=2")).size());
    assertEquals(
        List.of("warning.convolutional.nothingPooled"),
        LESSON.warnings(settings("decoder=switches")).stream().map(Message::key).toList());
    assertEquals(
        List.of("warning.convolutional.kl"),
        LESSON.warnings(settings("penalty=kl")).stream().map(Message::key).toList());
    assertFalse(LESSON.warnings(settings("net=masciPlain levels=2")).isEmpty());
  }
}
