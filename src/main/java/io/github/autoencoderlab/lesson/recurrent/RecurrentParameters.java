package io.github.autoencoderlab.lesson.recurrent;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.engine.recurrent.Feeding;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentOptions;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.engine.recurrent.SeriesShape;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.parameter.Switch;
import io.github.autoencoderlab.lesson.parameter.WritingParameter;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What a recurrent autoencoder can be set to. */
final class RecurrentParameters {
  static final ChoiceParameter<Cell> CELL =
      new ChoiceParameter<>("cell", "", List.of(Cell.values()), RESTART, true);
  static final NumberParameter LAYERS =
      new NumberParameter("layers", "L", 1, 4, WHOLE, 2, RESTART, false);
  static final NumberParameter UNITS =
      new NumberParameter("units", "", 2, 256, WHOLE_LOGARITHMIC, 32, RESTART, true);

  /** 0: the encoder's last state is the code. */
  static final NumberParameter CODE_UNITS =
      new NumberParameter("codeUnits", "m", 0, 256, WHOLE, 4, RESTART, true);

  static final ChoiceParameter<Feeding> FEEDING =
      new ChoiceParameter<>("feeding", "", List.of(Feeding.values()), RESTART, false);
  static final ChoiceParameter<Switch> REVERSED =
      new ChoiceParameter<>("reversed", "", List.of(Switch.ON, Switch.OFF), RESTART, false);

  /** So many steps of the data become one. */
  static final NumberParameter STEP_WIDTH =
      new NumberParameter("stepWidth", "", 1, 20, WHOLE, 4, RESTART, false);

  /** 0: none. */
  static final NumberParameter TRUNCATION =
      new NumberParameter("truncation", "k", 0, 1000, WHOLE, 0, LIVE, false);

  static final NumberParameter CLIP =
      new NumberParameter("clip", "", 0.1, 1_000_000, LOGARITHMIC, 100, LIVE, false);
  static final NumberParameter RATE =
      new NumberParameter("learningRate", "ε", 0.00001, 0.1, LOGARITHMIC, 0.01, LIVE, true);

  /** 0: never. */
  static final NumberParameter HALVING_STEPS =
      new NumberParameter("halvingSteps", "τ", 0, 100_000, WHOLE, 500, LIVE, false);

  static final NumberParameter BATCH_SIZE =
      new NumberParameter("batchSize", "", 1, 500, WHOLE_LOGARITHMIC, 50, RESTART, false);
  static final ChoiceParameter<TrainOn> TRAIN_ON =
      new ChoiceParameter<>("trainOn", "", List.of(TrainOn.values()), RESTART, false);
  static final NumberParameter SHOWN_EXAMPLE =
      new NumberParameter(
          "shownExample", "", SeriesView.WRITTEN, SeriesView.SHOWN - 1, WHOLE, 0, VIEW, false);

  /** A movement of one's own, where the data are movements of a pen. */
  static final WritingParameter WRITING =
      new WritingParameter("writing", VIEW, false, SHOWN_EXAMPLE.to(SeriesView.WRITTEN));

  /** Standard deviation of the noise on the shown example, as the encoder is given it. */
  static final NumberParameter GIVEN_NOISE =
      new NumberParameter("givenNoise", "σ", 0, 2, LINEAR, 0, VIEW, false);

  /** In percent of the series, from where its mean is given instead of it. */
  static final NumberParameter CUT_FROM =
      new NumberParameter("cutFrom", "", 0, 100, LINEAR, 0, VIEW, false);

  /** In percent of the series, up to where. */
  static final NumberParameter CUT_TO =
      new NumberParameter("cutTo", "", 0, 100, LINEAR, 0, VIEW, false);

  /** The first so many channels are rebuilt; 0: all (Wong and Luo 2018). */
  static final NumberParameter REBUILT =
      new NumberParameter("rebuiltChannels", "K", 0, 64, WHOLE, 0, RESTART, false);

  /** The encoder's steps from 1 on, then the decoder's. */
  static final NumberParameter WATCHED_STEP =
      new NumberParameter("watchedStep", "t", 1, 4000, WHOLE, 17, VIEW, false);

  static final NumberParameter WATCHED_UNIT =
      new NumberParameter("watchedUnit", "j", 0, 255, WHOLE, 0, VIEW, false);
  static final NumberParameter WATCHED_CELL =
      new NumberParameter("watchedCell", "l", 1, 4, WHOLE, 1, VIEW, false);

  /** Percentile of the errors of training examples above which an example is an anomaly. */
  static final NumberParameter THRESHOLD =
      new NumberParameter("thresholdPercentile", "θ", 50, 100, LINEAR, 95, VIEW, true);

  static final List<Parameter> ALL =
      List.of(
          CELL,
          UNITS,
          CODE_UNITS,
          RATE,
          THRESHOLD,
          WRITING,
          GIVEN_NOISE,
          CUT_FROM,
          CUT_TO,
          LAYERS,
          FEEDING,
          REVERSED,
          TRAIN_ON,
          STEP_WIDTH,
          REBUILT,
          HALVING_STEPS,
          BATCH_SIZE,
          TRUNCATION,
          CLIP,
          SHOWN_EXAMPLE,
          WATCHED_STEP,
          WATCHED_CELL,
          WATCHED_UNIT);

  private RecurrentParameters() {}

  /** What the net is made of. */
  static RecurrentShape shape(Settings settings, SeriesShape series) {
    RecurrentShape whole =
        RecurrentShape.whole(
            series,
            settings.choice(CELL),
            Collections.nCopies(settings.whole(LAYERS), settings.whole(UNITS)),
            settings.whole(CODE_UNITS),
            settings.choice(FEEDING),
            settings.isOn(REVERSED));
    int rebuilt = settings.whole(REBUILT);
    return rebuilt == 0 || rebuilt >= series.channels()
        ? whole
        : whole.with(IntStream.range(0, rebuilt).boxed().toList());
  }

  /** The same net whose decoder is fed with something else. */
  static RecurrentShape fedWith(Feeding feeding, RecurrentShape shape) {
    return new RecurrentShape(
        shape.series(),
        shape.cell(),
        shape.encoder(),
        shape.decoder(),
        shape.codeUnits(),
        feeding,
        shape.reversed(),
        shape.outputs());
  }

  /** A net as it is used: outside of training nobody tells the decoder the truth. */
  static RecurrentAutoencoder used(RecurrentAutoencoder net) {
    return net.shape().feeding() == Feeding.TRUTH
        ? new RecurrentAutoencoder(fedWith(Feeding.OWN_OUTPUT, net.shape()), net.theta())
        : net;
  }

  /** How it learns in a step. */
  static RecurrentOptions options(Settings settings, long step) {
    double halving = settings.value(HALVING_STEPS);
    double share = halving == 0 ? 1 : Math.pow(2, -step / halving);
    return RecurrentOptions.plain(settings.value(RATE) * share)
        .withClip(settings.value(CLIP))
        .withTruncation(settings.whole(TRUNCATION));
  }
}
