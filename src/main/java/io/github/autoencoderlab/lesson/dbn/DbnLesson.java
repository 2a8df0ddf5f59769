package io.github.autoencoderlab.lesson.dbn;

import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.deep.DeepControls;
import io.github.autoencoderlab.lesson.deep.DeepFigures;
import io.github.autoencoderlab.lesson.deep.DeepLesson;
import io.github.autoencoderlab.lesson.deep.DeepParameters;
import io.github.autoencoderlab.lesson.deep.FantasyFigures;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import java.util.List;

/**
 * The deep belief net: greedy Boltzmann machines, the uppermost with label units; fantasies by
 * Gibbs sampling in it, perhaps with a label clamped, and a pass down; or a classifier that begins
 * with such layers.
 */
public final class DbnLesson extends DeepLesson {
  private static final long STEPS = 4500;

  private static final NumberParameter LAYER_1 = DeepParameters.layer(1, 250, false);
  private static final NumberParameter LAYER_2 = DeepParameters.layer(2, 250, false);
  private static final NumberParameter LAYER_3 = DeepParameters.layer(3, 500, true);
  private static final NumberParameter EPOCHS = DeepParameters.pretrainingEpochs(1, 15);
  private static final ChoiceParameter<Goal> GOAL =
      DeepParameters.fineTuning(false, Goal.NONE, Goal.CLASSIFY);
  private static final DeepControls CONTROLS =
      new DeepControls(List.of(LAYER_1, LAYER_2, LAYER_3), EPOCHS, GOAL, true);

  @Override
  public String id() {
    return "dbn";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        DeepParameters.CLAMPED_LABEL,
        DeepParameters.CHAIN_START,
        DeepParameters.FANTASY_STEPS,
        LAYER_3,
        EPOCHS,
        DeepParameters.CHAIN_IMAGE,
        DeepParameters.CHAIN_DRAWING,
        DeepParameters.LABELS,
        LAYER_1,
        LAYER_2,
        DeepParameters.PRETRAINING_RATE,
        DeepParameters.LEARNER,
        DeepParameters.GIBBS_STEPS,
        DeepParameters.BATCH_SIZE,
        GOAL,
        DeepParameters.LEARNING_RATE,
        DeepParameters.OPTIMIZER,
        DeepParameters.MOMENTUM,
        DeepParameters.TUNING_EPOCHS,
        DeepParameters.TUNING_BATCH_SIZE,
        DeepParameters.WEIGHT_DECAY,
        DeepParameters.DROPOUT,
        DeepParameters.PATIENCE);
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        FantasyFigures.FANTASIES,
        FantasyFigures.FILM,
        FantasyFigures.FILM_LABELS,
        DeepFigures.RECONSTRUCTIONS,
        DeepFigures.CODES,
        DeepFigures.ERROR,
        DeepFigures.FILTERS,
        DeepFigures.STAGES,
        DeepFigures.NETWORK,
        DeepFigures.STAGE_ERRORS);
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
