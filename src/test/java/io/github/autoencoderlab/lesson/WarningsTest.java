package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WarningsTest {
  private static Settings settings(Lesson lesson, String... assignments) throws UserException {
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  private static Lesson lesson(String id) {
    return Lessons.of(id).orElseThrow();
  }

  private static List<String> sentences(List<Message> warnings) {
    return warnings.stream().map(new Texts(Language.EN)::get).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "stacked, dropout=0.5, fineTuning=classify",
    "stacked, patience=3, fineTuning=classify",
    "stacked, masked=0.5, pretraining=denoising",
    "stacked, momentum=0.5, optimizer=descent",
    "dbn, dropout=0.5, fineTuning=classify",
    "dbn, tuningEpochs=0, fineTuning=classify",
    "dbn, chainImage=5, chainStart=image",
    "dbn, optimizer=lbfgs, fineTuning=classify",
    "autoencoder, momentum=0.5, optimizer=descent",
    "sparse, sparsityTarget=0.2, penalty=kl",
  })
  void whatActsOnNothingIsSaidUntilItActs(String id, String vain, String cure) throws Exception {
    Lesson lesson = lesson(id);
    String other = cure.equals("penalty=kl") ? "penalty=l1" : "batchSize=100";
    List<Message> warnings = lesson.warnings(settings(lesson, vain, other));
    assertEquals("warning.idle", warnings.get(0).key());
    assertTrue(lesson.warnings(settings(lesson, vain, cure)).isEmpty());
  }

  @Test
  void theSentenceNamesBothParameters() throws Exception {
    Lesson stacked = lesson("stacked");
    assertEquals(
        List.of("\"dropout\" does nothing here: it acts only with fine-tuning: classify."),
        sentences(stacked.warnings(settings(stacked, "dropout=0.5"))));
  }

  static Stream<String> lessons() {
    return Lessons.all().stream().map(Lesson::id);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void defaultsNeedNoWord(String id) throws Exception {
    Lesson lesson = lesson(id);
    Settings defaults = settings(lesson);
    assertEquals(List.of(), lesson.warnings(defaults));
    boolean pictures = lesson.takes().contains(Kind.PICTURES);
    String data = (pictures ? "digits" : lesson.defaultData()) + ":train=200,test=100";
    Experiment experiment = lesson.start(defaults, DataSets.open(data), 1);
    for (int step = 0; step < 210; step++) {
      experiment.step();
    }
    assertEquals(List.of(), sentences(experiment.snapshot().warnings()));
  }

  @Test
  void aClassifierOnTwoCodeUnitsIsSaidToSeeTooLittle() throws Exception {
    Lesson stacked = lesson("stacked");
    Experiment narrow =
        stacked.start(settings(stacked, "fineTuning=classify"), PenPictures.make(60, 20, 1), 1);
    assertEquals(
        List.of("The classifier sees only 2 code units for 10 classes: choose more, such as 100."),
        sentences(narrow.snapshot().warnings()));
  }

  @ParameterizedTest
  @CsvSource({
    "sparse, sparsityTarget=0.005, sparsityWeight=10, Raise",
    "autoencoder, activation=relu, learningRate=1, smaller",
    "rbm, learningRate=1, initialDeviation=0.5, smaller",
    "rbm, learningRate=0.0001, initialDeviation=0.001, larger"
  })
  void unitsThatNeverChangeAreSaidWithWhatToDo(String id, String one, String other, String advice)
      throws Exception {
    Lesson lesson = lesson(id);
    Experiment experiment =
        lesson.start(settings(lesson, one, other), PenPictures.make(200, 100, 1), 1);
    for (int step = 0; step < 400; step++) {
      experiment.step();
    }
    List<String> warnings = sentences(experiment.snapshot().warnings());
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("never change"), warnings::toString);
    assertTrue(warnings.get(0).contains(advice), warnings::toString);
  }
}
