package io.github.autoencoderlab.lesson.convolutional;

import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.BACKWARD;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CLAMP;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CORRUPT;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.DECODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.ENCODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.LOSS;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.UPDATE;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.dense.DenseFigures;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Set;

/** Kernels that are the same at every place: few weights for many units. */
public final class ConvolutionalLesson implements Lesson {
  static final List<AutoencoderPhase> LINES =
      List.of(CLAMP, CORRUPT, ENCODE, DECODE, LOSS, BACKWARD, UPDATE);

  /** What it can be asked that a look does not tell. */
  static final List<MapStudy> STUDIES =
      List.of(MasciStudy.STUDY, DecodersStudy.STUDY, ShiftedStudy.STUDY, PretrainingStudy.STUDY);

  private static final long STEPS = 1500;

  @Override
  public String id() {
    return "convolutional";
  }

  @Override
  public List<String> phases() {
    return LINES.stream().map(AutoencoderPhase::id).toList();
  }

  @Override
  public String phaseKey(String phase) {
    return "phase.dense." + phase;
  }

  @Override
  public String defaultData() {
    return DataSets.DIGITS;
  }

  @Override
  public Set<Kind> takes() {
    return Set.of(Kind.PICTURES, Kind.PATCHES);
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  public Message treatment(Settings settings) {
    return Message.of("lesson.dense.treatment");
  }

  @Override
  public List<Parameter> parameters() {
    return ConvolutionalParameters.ALL;
  }

  @Override
  public List<Message> warnings(Settings settings) {
    return ConvolutionalParameters.warnings(settings);
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        ConvolutionalFigures.THROUGH,
        ConvolutionalFigures.WINDOW,
        DenseFigures.RECONSTRUCTIONS,
        DenseFigures.SEEN,
        ConvolutionalFigures.BESIDE_DENSE,
        ConvolutionalFigures.KERNELS,
        ConvolutionalFigures.SIZES,
        ConvolutionalFigures.OVERLAP,
        CheckerboardFigures.PICTURES,
        CheckerboardFigures.CURVES,
        ShiftedFigures.IMAGES,
        ShiftedFigures.ERROR,
        ShiftedFigures.CODE,
        MasciFigure.KERNELS,
        DecodersTable.TABLE,
        DecodersTable.ERRORS,
        PretrainingFigures.ERRORS,
        PretrainingFigures.GAINS,
        DenseFigures.OBJECTIVE,
        ConvolutionalFigures.ALGORITHM,
        ConvolutionalFigures.FORMULAS);
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) throws UserException {
    return new ConvolutionalExperiment(settings, data, seed);
  }
}
