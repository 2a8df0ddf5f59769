package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Pre-training a classifier: the encoder of a convolutional autoencoder that has seen all images
 * without their labels, and then learns the classes from few labels, beside the same encoder that
 * begins at random (Masci et al. 2011, table 1).
 *
 * <p>Both begin from the same random weights, learn from the same labels in the same order, and for
 * the same number of steps, so that for each seed the difference is that of pre-training alone.
 */
final class PretrainingStudy {
  static final String ID = "pretraining";

  static final MapStudy STUDY = new MapStudy(ID, true, PretrainingStudy::answer);

  /** Labelled examples that nets learn from, by how many there are. */
  static final String LABELS = "labels";

  static final String RANDOM = "Random";
  static final String PRETRAINED = "Pretrained";

  /** From so many training images on, there is enough to find out what the paper did. */
  private static final int MANY = 20_000;

  private static final int PURPOSE = 1_000_004;

  /**
   * The encoder that the lesson opens with: its narrow code is what a softmax that begins at random
   * has to live with, and what pre-training fills.
   */
  static final MapNet NET = MapNet.USUAL;

  /**
   * How long all of it takes.
   *
   * @param few what classifiers learn from
   * @param seeds runs of each
   * @param images that the autoencoder learns from, one as often as it is seen
   */
  record Plan(List<Few> few, int seeds, int images) {
    /** What the data are enough for: MNIST for the paper's columns, the bundled digits for less. */
    static Plan of(DataSet data) {
      return data.train().count() >= MANY
          ? new Plan(List.of(new Few(1000, 10), new Few(10_000, 10)), 10, 20_000)
          : new Plan(List.of(new Few(200, 30), new Few(1000, 10)), 3, 10_000);
    }
  }

  /**
   * Few labels.
   *
   * @param labels labelled examples
   * @param epochs how often each of them is seen
   */
  record Few(int labels, int epochs) {}

  static final int BATCH = 50;
  static final double RATE = 0.001;
  static final double NOISE = 0.3;

  private final MapRun run;
  private final MapRivals rivals;
  private final Plan plan;
  private final Map<String, double[]> accuracies = new LinkedHashMap<>();

  private PretrainingStudy(MapRun run, MapRivals rivals, Plan plan) {
    this.run = run;
    this.rivals = rivals;
    this.plan = plan;
  }

  /** The number or series of a route with so many labels. */
  static String name(String route, int labels) {
    return ID + labels + route;
  }

  private static Answer answer(MapRun run, MapRivals rivals) {
    return answer(run, rivals, Plan.of(run.data()));
  }

  /** The answer of a study of any length. */
  static Answer answer(MapRun run, MapRivals rivals, Plan plan) {
    DataSet data = run.data();
    boolean labelled = data.train().labels().length > 0 && data.test().labels().length > 0;
    if (!labelled || !run.suits(NET)) {
      return new Answer();
    }
    return new PretrainingStudy(run.with(NET), rivals, plan).compared();
  }

  private Answer compared() {
    rivals.expect(plan.seeds() * (1 + 2 * plan.few().size()));
    Answer answer = new Answer();
    for (int n = 0; n < plan.seeds(); n++) {
      seed(run.seed() + n);
      answer = soFar();
      rivals.show(answer);
    }
    return answer;
  }

  private void seed(long seed) {
    MapRun autoencoder =
        run.withSeed(seed)
            .withWay(Rule.ADAM, BATCH)
            .with(AutoencoderOptions.plain(RATE).with(new Disturbance(Corruption.MASKING, NOISE)));
    MapTrainer fresh = autoencoder.begun();
    MapTrainer pretrained = rivals.learned(autoencoder, plan.images() / BATCH);
    for (Few few : plan.few()) {
      put(name(RANDOM, few.labels()), learned(fresh, few, seed));
      put(name(PRETRAINED, few.labels()), learned(pretrained, few, seed));
    }
  }

  private double learned(MapTrainer encoder, Few few, long seed) {
    Examples labelled = labelled(run.data().train(), few.labels(), seed);
    MapClassifier classifier = new MapClassifier(encoder, labelled, BATCH, RATE, seed);
    rivals.learn((long) few.epochs() * classifier.perEpoch(), step -> classifier.step());
    return classifier.accuracy(run.data().test());
  }

  private void put(String name, double accuracy) {
    double[] before = accuracies.getOrDefault(name, new double[0]);
    double[] longer = Arrays.copyOf(before, before.length + 1);
    longer[before.length] = accuracy;
    accuracies.put(name, longer);
  }

  private Answer soFar() {
    Answer answer = new Answer();
    answer.put(LABELS, plan.few().stream().mapToDouble(Few::labels).toArray());
    accuracies.forEach(answer::put);
    for (Few few : plan.few()) {
      int labels = few.labels();
      double[] random = accuracies.getOrDefault(name(RANDOM, labels), new double[0]);
      double[] pretrained = accuracies.getOrDefault(name(PRETRAINED, labels), new double[0]);
      PairedGain gain = PairedGain.of(random, pretrained);
      answer.put(name(RANDOM, labels) + "Accuracy", PairedGain.mean(random));
      answer.put(name(PRETRAINED, labels) + "Accuracy", PairedGain.mean(pretrained));
      answer.put(name("Gain", labels), gain.mean());
      answer.put(name("GainInterval", labels), gain.half());
    }
    answer.put(ID + "Seeds", (double) accuracies.values().iterator().next().length);
    return answer;
  }

  /**
   * So many examples, drawn by the seed, as many of each class as of any other; fewer if a class
   * has fewer.
   */
  static Examples labelled(Examples train, int count, long seed) {
    int classes = MapClassifier.classes(train);
    int[] met = new int[classes];
    List<Integer> places = new ArrayList<>();
    for (int place : shuffled(train.count(), seed)) {
      if (met[train.labels()[place] & 0xff]++ < count / classes) {
        places.add(place);
      }
    }
    return train.pick(places.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int[] shuffled(int count, long seed) {
    SplittableRandom random = new SplittableRandom(Randomness.mix(seed, 0, PURPOSE));
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
