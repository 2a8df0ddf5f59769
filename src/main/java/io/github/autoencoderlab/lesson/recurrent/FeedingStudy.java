package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.recurrent.Feeding;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What the decoder's input does: three nets learn from the same mini-batches, their decoders fed
 * with nothing, with their own output or with the truth.
 *
 * <p>The one that learned with the truth is then fed with its own output, as in use, and its error
 * at each step compared (exposure bias; Ranzato, Chopra, Auli and Zaremba 2016). And each is given
 * other codes than its own: what the error does not grow by, the decoder has from its input
 * (posterior collapse in recurrent decoders; Bowman and others 2016).
 */
final class FeedingStudy {
  static final String ID = "decoderInput";

  /** Steps that each net learns. */
  static final int STEPS = 600;

  /** Steps after which it is seen who uses the code at once. */
  private static final int EARLY = 200;

  /** Which code a decoder begins with. */
  enum Given {
    /** That of its series. */
    RIGHT,
    /** That of another series. */
    OTHER,
    /** The mean of all codes. */
    MEAN
  }

  /** Held-out series that are averaged over at most. */
  private static final int SERIES = 200;

  /** Steps between looks at how much of the code is used. */
  static final int LOOK = 50;

  private final SeriesRun run;
  private final StudyWork work;
  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, double[]> series = new HashMap<>();

  private FeedingStudy(SeriesRun run, StudyWork work) {
    this.run = run;
    this.work = work;
  }

  /** The study of a run that has come to a step. */
  static Study study(SeriesRun run, long step) {
    return StudyWork.study(work -> new FeedingStudy(run, work).compared(step));
  }

  /** What an input is called among texts. */
  static String name(Feeding feeding) {
    return switch (feeding) {
      case NOTHING -> "nothing";
      case OWN_OUTPUT -> "ownOutput";
      case TRUTH -> "truth";
    };
  }

  /** The number of the error of a decoder that began with a code. */
  static String number(Feeding feeding, Given given) {
    String code =
        switch (given) {
          case RIGHT -> "Right";
          case OTHER -> "Other";
          case MEAN -> "Mean";
        };
    return name(feeding) + code + "CodeSquaredError";
  }

  /** The series of what a decoder has from its code, from look to look. */
  static String use(Feeding feeding) {
    return name(feeding) + "CodeUse";
  }

  private Finding compared(long step) {
    work.expect(Feeding.values().length);
    Matrix x = SeriesJudge.columns(SeriesData.first(run.data().learned().test(), SERIES));
    for (Feeding feeding : Feeding.values()) {
      RecurrentAutoencoder net = learned(feeding, x);
      DecoderErrors errors = new DecoderErrors(net, x);
      numbers.put(number(feeding, Given.RIGHT), sum(errors.right()));
      numbers.put(number(feeding, Given.OTHER), sum(errors.withOther()));
      numbers.put(number(feeding, Given.MEAN), sum(errors.withMean()));
      if (feeding == Feeding.TRUTH) {
        double[] forced = errors.right();
        double[] free = new DecoderErrors(RecurrentParameters.used(net), x).right();
        series.put("teacherForced", forced);
        series.put("freeRunning", free);
        numbers.put("teacherForcedSquaredError", sum(forced));
        numbers.put("freeRunningSquaredError", sum(free));
      } else {
        series.put(name(feeding), errors.right());
      }
      work.completed();
    }
    return new Finding(ID, step, numbers, series);
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  /** Which share of the error with another code the right one saves: 0 if it is ignored. */
  private static double use(DecoderErrors errors) {
    return 1 - sum(errors.right()) / sum(errors.withOther());
  }

  private RecurrentAutoencoder learned(Feeding feeding, Matrix x) {
    RecurrentAutoencoder net = run.begun(RecurrentParameters.fedWith(feeding, run.shape()));
    double[] uses = new double[STEPS / LOOK + 1];
    uses[0] = use(new DecoderErrors(net, x));
    IntConsumer look =
        step -> {
          if (step % LOOK == 0) {
            uses[step / LOOK] = use(new DecoderErrors(net, x));
          }
        };
    run.learn(net, STEPS, run::options, look, work);
    series.put(use(feeding), uses);
    numbers.put(name(feeding) + "CodeUse", uses[uses.length - 1]);
    numbers.put(name(feeding) + "EarlyCodeUse", uses[EARLY / LOOK]);
    return net;
  }
}
