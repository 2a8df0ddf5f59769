package io.github.autoencoderlab.lesson.sparse;

import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.ACTIVITY;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.BACKWARD;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CLAMP;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.DECODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.ENCODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.LOSS;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.UPDATE;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.dense.Averages;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseFigures;
import io.github.autoencoderlab.lesson.dense.DenseLesson;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.SparsityFigures;
import io.github.autoencoderlab.lesson.dense.StrangerFigures;
import io.github.autoencoderlab.lesson.parameter.Idle;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/** A wide code most of whose units are at rest for any one example. */
public final class SparseLesson extends DenseLesson {
  @Override
  public String id() {
    return "sparse";
  }

  @Override
  protected DenseControls controls() {
    return SparseParameters.CONTROLS;
  }

  @Override
  protected List<AutoencoderPhase> lines() {
    return List.of(CLAMP, ENCODE, ACTIVITY, DECODE, LOSS, BACKWARD, UPDATE);
  }

  @Override
  protected AutoencoderOptions options(Settings settings, long step) {
    return SparseParameters.options(settings, step);
  }

  @Override
  protected double firstActivity(Settings settings) {
    return SparseParameters.firstActivity(settings);
  }

  @Override
  protected List<Idle> idle() {
    return Stream.concat(
            super.idle().stream(),
            Stream.of(
                new Idle(SparseParameters.TARGET, SparseParameters.PENALTY.to(Penalty.KL)),
                new Idle(SparseParameters.MEMORY, SparseParameters.AVERAGE.to(Average.RUNNING))))
        .toList();
  }

  @Override
  protected List<DenseStudy> questions() {
    return List.of(Averages.study(SparseParameters.MEMORY), Penalties.STUDY);
  }

  @Override
  public List<Parameter> parameters() {
    return SparseParameters.ALL;
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        DenseFigures.NETWORK,
        DenseFigures.FILTERS,
        DenseFigures.ACTIVITY,
        SparsityFigures.KL_CURVE,
        SparsityFigures.SORTED,
        SparsityFigures.STUCK,
        Averages.FIGURE,
        DenseFigures.RECONSTRUCTIONS,
        StrangerFigures.STRANGERS,
        Penalties.WEIGHT_FIGURE,
        Penalties.ACTIVITY_FIGURE,
        Penalties.LABELS,
        Penalties.NOISE,
        DenseFigures.ERROR,
        DenseFigures.OBJECTIVE,
        DenseFigures.ALGORITHM,
        DenseFigures.FORMULAS);
  }
}
