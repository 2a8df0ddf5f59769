package io.github.autoencoderlab.lesson.stacked;

import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.deep.BesidePcaStudy;
import io.github.autoencoderlab.lesson.deep.DeepControls;
import io.github.autoencoderlab.lesson.deep.DeepFigures;
import io.github.autoencoderlab.lesson.deep.DeepLesson;
import io.github.autoencoderlab.lesson.deep.DeepParameters;
import io.github.autoencoderlab.lesson.deep.DeepStudy;
import io.github.autoencoderlab.lesson.deep.LevelFigures;
import io.github.autoencoderlab.lesson.deep.LevelStudy;
import io.github.autoencoderlab.lesson.deep.PlaneFigures;
import io.github.autoencoderlab.lesson.deep.RouteFigures;
import io.github.autoencoderlab.lesson.deep.RouteStudy;
import io.github.autoencoderlab.lesson.deep.StudyPictures;
import io.github.autoencoderlab.lesson.deep.TooStrongStudy;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import java.util.List;

/**
 * The stacked autoencoder against PCA: greedy layers, unrolling, fine-tuning; or a classifier that
 * begins with such layers.
 */
public final class StackedLesson extends DeepLesson {
  private static final long STEPS = 4000;

  private static final NumberParameter LAYER_1 = DeepParameters.layer(1, 250, true);
  private static final NumberParameter LAYER_2 = DeepParameters.layer(2, 100, true);
  private static final NumberParameter LAYER_3 = DeepParameters.layer(3, 0, false);
  private static final NumberParameter EPOCHS = DeepParameters.pretrainingEpochs(0, 3);
  private static final ChoiceParameter<Goal> GOAL =
      DeepParameters.fineTuning(false, Goal.RECONSTRUCT, Goal.CLASSIFY);
  private static final DeepControls CONTROLS =
      new DeepControls(
          List.of(LAYER_1, LAYER_2, LAYER_3, DeepParameters.CODE_UNITS), EPOCHS, GOAL, false);

  @Override
  public String id() {
    return "stacked";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        LAYER_1,
        LAYER_2,
        DeepParameters.CODE_UNITS,
        DeepParameters.PRETRAINING,
        EPOCHS,
        LAYER_3,
        DeepParameters.CODE,
        DeepParameters.MASKED,
        DeepParameters.PRETRAINING_RATE,
        DeepParameters.BATCH_SIZE,
        GOAL,
        DeepParameters.LEARNING_RATE,
        DeepParameters.OPTIMIZER,
        DeepParameters.MOMENTUM,
        DeepParameters.TUNING_EPOCHS,
        DeepParameters.TUNING_BATCH_SIZE,
        DeepParameters.WEIGHT_DECAY,
        DeepParameters.DROPOUT,
        DeepParameters.PATIENCE,
        DeepParameters.MARKED_EXAMPLE,
        DeepParameters.BETWEEN_FROM,
        DeepParameters.BETWEEN_TO,
        DeepParameters.SHOWN_POINTS);
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        PlaneFigures.PLANES,
        DeepFigures.CODES,
        DeepFigures.PCA_CODES,
        DeepFigures.RECONSTRUCTIONS,
        PlaneFigures.DECODINGS,
        PlaneFigures.BETWEEN,
        DeepFigures.ERROR,
        DeepFigures.FILTERS,
        DeepFigures.STAGES,
        StudyPictures.BESIDE_PCA,
        RouteFigures.ERROR,
        RouteFigures.ACCURACY,
        RouteFigures.TABLE,
        LevelFigures.LEVELS,
        LevelFigures.ACCURACY,
        StudyPictures.TOO_STRONG,
        StudyPictures.TOO_STRONG_NUMBERS,
        DeepFigures.NETWORK,
        DeepFigures.STAGE_ERRORS);
  }

  @Override
  protected List<DeepStudy> questions() {
    return List.of(BesidePcaStudy.STUDY, RouteStudy.STUDY, LevelStudy.STUDY, TooStrongStudy.STUDY);
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  protected DeepControls controls() {
    return CONTROLS;
  }
}
