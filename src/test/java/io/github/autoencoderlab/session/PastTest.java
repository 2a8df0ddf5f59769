package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The past of a run, taken again beside it and told. */
class PastTest {
  private static final Texts ENGLISH = new Texts(Language.EN);

  private final Run run;
  private final Trainer trainer;

  PastTest() throws Exception {
    run =
        Run.of(Lessons.of("sparse").orElseThrow(), DataSets.open("digits:train=200,test=50"), 3)
            .with(defaults("sparsityTarget=0.2"));
    trainer = new Trainer(run);
    steps(70);
    trainer.use(trainer.settings().with("sparsityTarget=0.3"));
    steps(50);
  }

  private static Settings defaults(String assignment) throws UserException {
    return Settings.defaults(Lessons.of("sparse").orElseThrow().parameters()).with(assignment);
  }

  private void steps(int count) throws UserException {
    for (int n = 0; n < count; n++) {
      trainer.step();
    }
  }

  @Test
  void stepsTakenAgainBesideTheRunAreTheSame() throws Exception {
    Run now = run.with(trainer.settings());
    Trainer again = new Exhibit(now, trainer).past(60).withoutPast();
    assertEquals(50, again.experiment().steps(), "the nearest kept step");
    while (again.experiment().steps() < 120) {
      again.step();
    }
    List<WeightArray> one = trainer.experiment().weights();
    List<WeightArray> other = again.experiment().weights();
    for (int n = 0; n < one.size(); n++) {
      assertArrayEquals(one.get(n).values(), other.get(n).values(), one.get(n).name());
    }
    assertEquals(trainer.curves().all().keySet(), again.curves().all().keySet());
    trainer
        .curves()
        .all()
        .forEach(
            (name, curve) ->
                assertArrayEquals(curve.values(), again.curves().curve(name).values(), name));
    assertEquals(0.3, again.settings().byId().get("sparsityTarget"));
  }

  @Test
  void theCaptionTellsWhatDiffersAndWhatWasChanged() {
    Caption caption = RunCaption.of(run.with(trainer.settings()), trainer.progress(), ENGLISH);
    assertEquals(
        "Sparse autoencoder · data digits:train=200,test=50 · ρ sparsity = 0.3"
            + " · after step 70: ρ sparsity: 0.2 → 0.3 · seed 3 · step 120",
        caption.words());
    assertTrue(
        caption.details().startsWith("lesson=sparse\ndata=digits:train=200,test=50\nseed=3"));
    assertTrue(caption.details().contains("\nlearningRate="), caption.details());
    assertTrue(caption.details().endsWith("after step 70: sparsityTarget=0.3, before: 0.2"));
    String before =
        RunCaption.of(Run.of(run.lesson(), run.data(), 3), trainer.progress().at(10), ENGLISH)
            .words();
    assertTrue(before.contains("default settings · seed 3 · step 10"), before);
    String chinese = RunCaption.of(run, trainer.progress(), new Texts(Language.ZH)).words();
    assertTrue(chinese.endsWith("随机种子 3 · 第 120 步"), chinese);
  }

  @Test
  void aStretchHasItsFirstAndItsLastStep() throws Exception {
    assertEquals(List.of(0L, 40L, 80L, 100L), Stretch.parse("0..100:40").steps());
    assertEquals(101, Stretch.parse("0..1000").frames());
    assertEquals(List.of(5L, 6L, 7L), Stretch.inFrames(5, 7, 50).steps());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5..5", "9..3", "0..10:0", "a..b", "-1..4", ""})
  void whatIsNoStretchIsRefused(String words) {
    UserException e = assertThrows(UserException.class, () -> Stretch.parse(words));
    assertTrue(e.getMessage().contains("is no stretch"), e.getMessage());
  }

  @Test
  void aStretchBeyondTheRunIsRefused() throws Exception {
    Stretch stretch = Stretch.parse("10..200");
    assertThrows(UserException.class, () -> stretch.refuseBeyond(0, 199, 100));
    assertThrows(UserException.class, () -> stretch.refuseBeyond(11, 200, 100));
    UserException many = assertThrows(UserException.class, () -> stretch.refuseBeyond(0, 200, 20));
    assertTrue(many.getMessage().contains("every 10th"), many.getMessage());
  }
}
