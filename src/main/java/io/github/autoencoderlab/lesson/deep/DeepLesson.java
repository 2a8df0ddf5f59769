package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.stream.Stream;

/** A lesson whose model is a deep net that learns layer by layer and then as a whole. */
public abstract class DeepLesson implements Lesson {
  /** What it has in common with the others. */
  protected abstract DeepControls controls();

  /** What it can be asked that a look does not tell; none by default. */
  protected List<DeepStudy> questions() {
    return List.of();
  }

  @Override
  public final List<String> phases() {
    return Stream.of(DeepPhase.values()).map(DeepPhase::id).toList();
  }

  @Override
  public final String phaseKey(String phase) {
    return "phase.deep." + phase;
  }

  @Override
  public final String defaultData() {
    return DataSets.DIGITS;
  }

  @Override
  public final Message treatment(Settings settings) {
    return Message.of("lesson.deep.treatment");
  }

  @Override
  public final List<Message> warnings(Settings settings) {
    return controls().warnings(settings);
  }

  @Override
  public final Experiment start(Settings settings, DataSet data, long seed) throws UserException {
    return new DeepExperiment(this, settings, data, seed);
  }
}
