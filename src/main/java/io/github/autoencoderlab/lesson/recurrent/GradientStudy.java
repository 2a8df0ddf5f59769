package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.engine.recurrent.LayerTrace;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentOptions;
import io.github.autoencoderlab.engine.recurrent.RecurrentPass;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far ∂L/∂h reaches back in time: nets of plain, GRU and LSTM cells learn for a few steps from
 * the same mini-batches; then the norm in the encoder's top layer is compared with that at its last
 * step (Hochreiter 1991; Bengio, Simard and Frasconi 1994).
 */
final class GradientStudy {
  static final String ID = "vanishing";

  /** Steps that each net learns. */
  static final int STEPS = 100;

  /** Held-out series that are averaged over. */
  private static final int SERIES = 20;

  private final SeriesRun run;
  private final StudyWork work;
  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, double[]> series = new HashMap<>();

  private GradientStudy(SeriesRun run, StudyWork work) {
    this.run = run;
    this.work = work;
  }

  /** The study of a run that has come to a step. */
  static Study study(SeriesRun run, long step) {
    return StudyWork.study(work -> new GradientStudy(run, work).compared(step));
  }

  /** What a cell is called among numbers and series. */
  static String name(Cell cell) {
    return cell.name().toLowerCase(Locale.ROOT);
  }

  private Finding compared(long step) {
    Cell[] cells = Cell.values();
    work.expect(cells.length);
    for (Cell cell : cells) {
      RecurrentAutoencoder net = run.begun(with(cell));
      double[] before = decades(net);
      RecurrentOptions options = run.options(0).withTruncation(0);
      run.learn(net, STEPS, at -> options, at -> {}, work);
      double[] after = decades(net);
      series.put(name(cell) + "Untrained", before);
      series.put(name(cell), after);
      numbers.put(name(cell) + "UntrainedGradientDecades", before[0]);
      numbers.put(name(cell) + "GradientDecades", after[0]);
      work.completed();
    }
    return new Finding(ID, step, numbers, series);
  }

  private RecurrentShape with(Cell cell) {
    RecurrentShape shape = run.shape();
    return new RecurrentShape(
        shape.series(),
        cell,
        shape.encoder(),
        shape.decoder(),
        shape.codeUnits(),
        shape.feeding(),
        shape.reversed(),
        shape.outputs());
  }

  /** log₁₀ of ‖∂L/∂h_t‖ / ‖∂L/∂h_T‖ in the encoder's top layer, mean over series. */
  private double[] decades(RecurrentAutoencoder net) {
    Examples test = SeriesData.first(run.data().learned().test(), SERIES);
    RecurrentPass pass = net.pass(1);
    Theta gradient = net.theta().like();
    float[] x = new float[test.size()];
    double[] mean = new double[run.shape().series().steps()];
    for (int n = 0; n < test.count(); n++) {
      test.copy(n, x, 0);
      pass.x().set(x);
      pass.forward();
      pass.loss();
      pass.backward(0, gradient);
      List<LayerTrace> encoder = pass.inside(0).encoder();
      double[] norms = encoder.get(encoder.size() - 1).errorNorm();
      double last = Math.max(Double.MIN_NORMAL, norms[norms.length - 1]);
      for (int t = 0; t < mean.length; t++) {
        // What has vanished altogether in single precision is put at its end.
        mean[t] += Math.log10(Math.max(Float.MIN_NORMAL, norms[t] / last)) / test.count();
      }
    }
    return mean;
  }
}
