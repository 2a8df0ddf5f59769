package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * The restricted Boltzmann machine: energy, conditionals, Gibbs sampling, contrastive divergence.
 */
public final class RbmLesson implements Lesson {
  private static final long STEPS = 2000;

  @Override
  public String id() {
    return "rbm";
  }

  @Override
  public List<String> phases() {
    return Stream.of(CdPhase.values()).map(CdPhase::id).toList();
  }

  @Override
  public List<Parameter> parameters() {
    return RbmParameters.ALL;
  }

  @Override
  public List<FigureSpec> figures() {
    return RbmFigures.ALL;
  }

  @Override
  public String defaultData() {
    return DataSets.DIGITS;
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  public Message treatment(Settings settings) {
    return settings.choice(RbmParameters.SHRINK) == Side.WHOLE
        ? Message.of("lesson.rbm.treatment." + settings.of(RbmParameters.BINARY).text())
        : Message.of("lesson.rbm.treatment.shrunk", settings.of(RbmParameters.SHRINK).text());
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) {
    return new RbmExperiment(settings, RbmParameters.shrunk(settings, data), seed);
  }
}
