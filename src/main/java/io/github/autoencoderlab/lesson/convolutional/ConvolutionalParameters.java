package io.github.autoencoderlab.lesson.convolutional;

import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.NoiseControls;
import io.github.autoencoderlab.lesson.dense.Output;
import io.github.autoencoderlab.lesson.dense.SparsityControls;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.Idle;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.parameter.Switch;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a convolutional autoencoder can be set to. */
final class ConvolutionalParameters {
  static final ChoiceParameter<Net> NET =
      new ChoiceParameter<>("net", "", List.of(Net.values()), RESTART, true);
  static final NumberParameter EXAMPLES =
      new NumberParameter(
          "trainingExamples", "N", 10, 60_000, WHOLE_LOGARITHMIC, 1000, RESTART, true);
  static final ChoiceParameter<CodeKind> CODE =
      new ChoiceParameter<>("codeKind", "h", List.of(CodeKind.values()), RESTART, false);
  static final NumberParameter LEVELS =
      new NumberParameter("levels", "", 1, 4, WHOLE, 3, RESTART, false);
  static final NumberParameter MAPS =
      new NumberParameter("maps", "C", 1, 64, WHOLE, 16, RESTART, false);
  static final NumberParameter KERNEL =
      new NumberParameter("kernel", "k", 1, 11, WHOLE, 3, RESTART, false);
  static final NumberParameter STRIDE =
      new NumberParameter("stride", "s", 1, 4, WHOLE, 2, RESTART, false);
  static final NumberParameter PADDING =
      new NumberParameter("padding", "p", 0, 5, WHOLE, 1, RESTART, false);

  /** 1 is no pooling. */
  static final NumberParameter POOL =
      new NumberParameter("pool", "", 1, 4, WHOLE, 1, RESTART, false);

  static final ChoiceParameter<Decoder> DECODER =
      new ChoiceParameter<>(
          "decoder",
          "",
          List.of(Decoder.TRANSPOSED, Decoder.UPSAMPLING, Decoder.UNPOOLING, Decoder.SWITCHES),
          RESTART,
          true);
  static final NumberParameter DECODER_KERNEL =
      new NumberParameter("decoderKernel", "k′", 1, 11, WHOLE, 4, RESTART, false);
  static final ChoiceParameter<Activation> UNITS =
      new ChoiceParameter<>(
          "mapActivation",
          "f",
          List.of(Activation.RELU, Activation.TANH, Activation.LOGISTIC, Activation.LINEAR),
          RESTART,
          false);

  /** Whether a dense autoencoder learns beside it. */
  static final ChoiceParameter<Switch> BESIDE =
      new ChoiceParameter<>("denseBeside", "", List.of(Switch.ON, Switch.OFF), RESTART, false);

  static final NoiseControls NOISE = NoiseControls.startingWith(Corruption.NONE, false);
  static final SparsityControls SPARSITY = SparsityControls.startingWith(Penalty.NONE, false);

  static final DenseControls CONTROLS =
      new DenseControls(
          new NumberParameter("codeUnits", "m", 1, 2000, WHOLE_LOGARITHMIC, 128, RESTART, true),
          DenseControls.activation(
              false, Activation.LINEAR, Activation.RELU, Activation.TANH, Activation.LOGISTIC),
          Loss.CROSS_ENTROPY,
          DenseControls.tied(false),
          DenseControls.rate(0.004),
          DenseControls.decay(0));

  /** Those that only a net of one's own has. */
  private static final List<Parameter> OWN =
      List.of(
          CONTROLS.units(),
          CODE,
          LEVELS,
          MAPS,
          KERNEL,
          STRIDE,
          PADDING,
          POOL,
          DECODER,
          CONTROLS.tied(),
          UNITS,
          CONTROLS.activation(),
          NOISE.corruption(),
          CONTROLS.weightDecay(),
          DenseControls.WEIGHT_DECAY_L1);

  static final List<Parameter> ALL =
      List.of(
          NET,
          CONTROLS.units(),
          EXAMPLES,
          DECODER,
          CONTROLS.learningRate(),
          CODE,
          LEVELS,
          MAPS,
          KERNEL,
          STRIDE,
          PADDING,
          POOL,
          DECODER_KERNEL,
          CONTROLS.tied(),
          UNITS,
          CONTROLS.activation(),
          BESIDE,
          NOISE.corruption(),
          NOISE.level(),
          NOISE.testNoise(),
          NOISE.testLevel(),
          SPARSITY.penalty(),
          SPARSITY.target(),
          SPARSITY.weight(),
          SPARSITY.memory(),
          DenseControls.OUTPUT,
          DenseControls.OPTIMIZER,
          DenseControls.MOMENTUM,
          DenseControls.HALVING_STEPS,
          CONTROLS.weightDecay(),
          DenseControls.WEIGHT_DECAY_L1,
          DenseControls.BATCH_SIZE,
          DenseControls.SHOWN_EXAMPLE,
          DenseControls.DRAWING,
          WatchedUnit.LAYER,
          WatchedUnit.MAP,
          WatchedUnit.PLACE);

  static final List<Idle> IDLE =
      Stream.concat(
              OWN.stream().map(parameter -> new Idle(parameter, NET.to(Net.OWN))),
              Stream.of(
                  new Idle(DenseControls.MOMENTUM, DenseControls.OPTIMIZER.to(Rule.MOMENTUM)),
                  new Idle(SPARSITY.target(), SPARSITY.penalty().to(Penalty.KL)),
                  new Idle(SPARSITY.memory(), SPARSITY.penalty().to(Penalty.KL))))
          .toList();

  private ConvolutionalParameters() {}

  /** What the net is made of. */
  static MapNet net(Settings settings, DataSet data) {
    MasciStudy.Kind masci = settings.choice(NET).masci();
    if (masci != null) {
      return masci.net();
    }
    boolean dense = settings.choice(CODE) == CodeKind.DENSE;
    MapNet net = own(settings, 0, dense ? settings.whole(CONTROLS.units()) : 0);
    return dense ? net : own(settings, codeMaps(net, settings, data), 0);
  }

  private static MapNet own(Settings settings, int codeMaps, int codeUnits) {
    return new MapNet(
        settings.whole(LEVELS),
        settings.whole(MAPS),
        new MapNet.Kernels(
            settings.whole(KERNEL),
            settings.whole(STRIDE),
            settings.whole(PADDING),
            settings.isOn(CONTROLS.tied())),
        settings.whole(POOL),
        settings.choice(DECODER),
        settings.whole(DECODER_KERNEL),
        codeMaps,
        codeUnits,
        settings.choice(UNITS),
        settings.choice(CONTROLS.activation()));
  }

  /** As many maps of the last level as come nearest to the units asked for. */
  private static int codeMaps(MapNet net, Settings settings, DataSet data) {
    Blueprint blueprint = net.blueprint(picture(data), Activation.LINEAR);
    if (blueprint.fault().isPresent()) {
      return 0;
    }
    int places = blueprint.sizes().get(net.codeLayer()).places();
    int units = settings.whole(CONTROLS.units());
    return Math.max(1, Math.round((float) units / places));
  }

  private static Volume picture(DataSet data) {
    return Volume.picture(data.train().rows(), data.train().columns());
  }

  /** A word if the code has other units than were asked for, which do not fill its maps. */
  static List<Message> codeSize(Settings settings, Volume code) {
    int asked = settings.whole(CONTROLS.units());
    return !settings.choice(NET).own() || asked == code.size()
        ? List.of()
        : List.of(
            Message.of(
                "warning.convolutional.codeUnits",
                asked,
                code.height() + "×" + code.width(),
                code.size(),
                code.channels()));
  }

  /** How the net learns. */
  static MapTrainer.Way way(Settings settings, DataSet data) throws UserException {
    Output output = CONTROLS.possibleOutput(settings, data);
    return new MapTrainer.Way(
        output.units(),
        output.loss(),
        settings.choice(DenseControls.OPTIMIZER),
        settings.whole(DenseControls.BATCH_SIZE));
  }

  /** How it learns in a step; a penalty that is not defined for the code's units does nothing. */
  static AutoencoderOptions options(Settings settings, long step) {
    MasciStudy.Kind masci = settings.choice(NET).masci();
    AutoencoderOptions plain = CONTROLS.options(settings, step);
    AutoencoderOptions options =
        masci != null
            ? masci.options(plain.learningRate()).withMomentum(plain.momentum())
            : plain.with(NOISE.disturbance(settings));
    return suits(settings) ? options.with(SPARSITY.sparsity(settings, false)) : options;
  }

  private static boolean suits(Settings settings) {
    MasciStudy.Kind masci = settings.choice(NET).masci();
    Activation code = masci != null ? masci.net().code() : settings.choice(CONTROLS.activation());
    return SPARSITY.sparsity(settings, false).suits(code);
  }

  /** What the user should know of these settings. */
  static List<Message> warnings(Settings settings) {
    List<Message> warnings = new ArrayList<>(Idle.warnings(IDLE, settings));
    Decoder decoder = settings.choice(DECODER);
    if (settings.choice(NET).own()) {
      boolean pooled = settings.whole(POOL) > 1;
      if (decoder == Decoder.SWITCHES && pooled) {
        warnings.add(Message.of("warning.convolutional.switches"));
      }
      if ((decoder == Decoder.SWITCHES || decoder == Decoder.UNPOOLING) && !pooled) {
        warnings.add(Message.of("warning.convolutional.nothingPooled"));
      }
    }
    if (!suits(settings)) {
      warnings.add(Message.of("warning.convolutional.kl"));
    }
    return warnings;
  }
}
