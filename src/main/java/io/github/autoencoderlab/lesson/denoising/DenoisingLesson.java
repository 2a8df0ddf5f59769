package io.github.autoencoderlab.lesson.denoising;

import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.BACKWARD;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CLAMP;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CORRUPT;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.DECODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.ENCODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.LOSS;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.UPDATE;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseFigures;
import io.github.autoencoderlab.lesson.dense.DenseLesson;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.StrangerFigures;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.table.TableFigure;
import io.github.autoencoderlab.lesson.table.TableNumbers;
import java.util.List;
import java.util.Map;

/** Corrupted input, clean target: the network must know what digits look like to repair them. */
public final class DenoisingLesson extends DenseLesson {
  /** Units that begin near rest become detectors of strokes, those halfway of spots. */
  private static final double FIRST_ACTIVITY = 0.05;

  private final Lesson stack;

  /**
   * The lesson.
   *
   * @param stack that of stacked autoencoders, whose nets are denoised, dropped out, or both
   */
  public DenoisingLesson(Lesson stack) {
    this.stack = stack;
  }

  @Override
  public String id() {
    return "denoising";
  }

  @Override
  protected DenseControls controls() {
    return DenoisingParameters.CONTROLS;
  }

  @Override
  protected List<AutoencoderPhase> lines() {
    return List.of(CLAMP, CORRUPT, ENCODE, DECODE, LOSS, BACKWARD, UPDATE);
  }

  @Override
  protected AutoencoderOptions options(Settings settings, long step) {
    return DenoisingParameters.options(settings, step);
  }

  @Override
  protected Disturbance disturbance(Settings settings) {
    return DenoisingParameters.disturbance(settings);
  }

  @Override
  protected double firstActivity(Settings settings) {
    return FIRST_ACTIVITY;
  }

  @Override
  protected List<DenseStudy> questions() {
    return List.of(
        NoiseLevels.STUDY,
        BesideDropout.study(stack),
        new DenseStudy(FieldStudy.ID, run -> FieldStudy.of(run.seed(), run.step())));
  }

  @Override
  protected Map<String, Double> recorded() {
    return TableNumbers.shipped();
  }

  @Override
  public List<Parameter> parameters() {
    return DenoisingParameters.ALL;
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        DenseFigures.NETWORK,
        DenseFigures.MASKS,
        DenseFigures.RECONSTRUCTIONS,
        StrangerFigures.STRANGERS,
        DenseFigures.FILTERS,
        NoiseLevels.FILTER_ROWS,
        NoiseLevels.CURVES,
        FieldFigure.SPEC,
        BesideDropout.FIGURE,
        TableFigure.SHIPPED,
        DenseFigures.ERROR,
        DenseFigures.OBJECTIVE,
        DenseFigures.ALGORITHM,
        DenseFigures.FORMULAS);
  }
}
