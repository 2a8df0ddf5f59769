package io.github.autoencoderlab.lesson.autoencoder;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.dense.Rivals;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A restricted Boltzmann machine that has learned from the data of a run, for as many steps. */
final class LearnedMachine {
  private LearnedMachine() {}

  /**
   * The machine.
   *
   * @param machine its lesson, whose defaults it has
   * @param assignments other settings
   */
  static Rbm learned(Lesson machine, Rivals rivals, String... assignments) {
    try {
      Settings settings = Settings.defaults(machine.parameters());
      for (String assignment : assignments) {
        settings = settings.with(assignment);
      }
      Experiment experiment = machine.start(settings, rivals.selected(), rivals.seed());
      rivals.learn(experiment);
      Map<String, float[]> learned = new LinkedHashMap<>();
      for (WeightArray array : experiment.weights()) {
        learned.put(array.name(), array.values());
      }
      return rbm(learned);
    } catch (UserException e) {
      throw new IllegalStateException("a machine learns from whatever an autoencoder does", e);
    }
  }

  /** W comes row by row, as it is handed out. */
  private static Rbm rbm(Map<String, float[]> learned) {
    float[] b = learned.getOrDefault("b", new float[0]);
    float[] c = learned.getOrDefault("c", new float[0]);
    Rbm rbm = new Rbm(b.length, c.length);
    Matrix columns = new Matrix(b.length, c.length);
    rbm.W().set(columns.set(learned.getOrDefault("W", new float[0])).transposed());
    rbm.b().set(b);
    rbm.c().set(c);
    return rbm;
  }
}
